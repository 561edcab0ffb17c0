import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { correctingOf } from '../../../src/app/corrections/open-corrections.ts';
import Questions from '../../../src/app/corrections/Questions.svelte';
import { askedExplorer } from './asked-explorer.ts';

const heading = () => screen.getByRole('heading', { level: 2 });
/** Presses a key, and waits until what it does is done. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  await fireEvent.keyDown(document.body, { key, ...more });
  await new Promise((done) => setTimeout(done));
}
const WARREN = 'Is Warren the same as Elizabeth Warren?';
const KIM = 'Is Kim the same as Kim Yo-jong?';

test('Y makes one of two, the full name first; N keeps two apart; then none is left, and who listens is told', async () => {
  const explorer = askedExplorer();
  render(Questions, { explorer });
  expect(heading()).toHaveTextContent(WARREN);
  expect(screen.getByText('2 open questions')).toBeVisible();
  await press('y');
  await waitFor(() => expect(heading()).toHaveTextContent(KIM));
  expect(screen.getByRole('status')).toHaveTextContent(`Warren is Elizabeth Warren. 1 left. ${KIM}`);
  await press('N');
  await waitFor(() => expect(heading()).toHaveTextContent('No question is open'));
  expect(screen.getByRole('status')).toHaveTextContent('Kim and Kim Yo-jong are two. No question is left.');
  expect(explorer.correcting!.steps).toEqual([
    {
      kind: 'merge',
      entities: [
        { name: 'Elizabeth Warren', type: 'person' },
        { name: 'Warren', type: 'person' },
      ],
    },
    {
      kind: 'apart',
      entities: [
        { name: 'Kim Yo-jong', type: 'person' },
        { name: 'Kim', type: 'person' },
      ],
    },
  ]);
  expect(explorer.corpus.entities.articles[explorer.corpus.entities.byId.get('elizabeth-warren')!]).toBe(3);
});

test('S and the arrow put off, Z takes back the last answer and the last putting off, and what is put off comes again', async () => {
  const explorer = askedExplorer();
  render(Questions, { explorer });
  await press('s');
  expect(heading()).toHaveTextContent(KIM);
  await press('y');
  await waitFor(() => expect(heading()).toHaveTextContent('1 question is put off'));
  await press('z');
  await waitFor(() => expect(heading()).toHaveTextContent(KIM));
  expect(explorer.correcting!.steps).toEqual([]);
  await press('z');
  expect(heading()).toHaveTextContent(WARREN);
  await press('ArrowRight');
  await press('ArrowRight');
  expect(heading()).toHaveTextContent('2 questions are put off');
  await fireEvent.click(screen.getByRole('button', { name: 'Go through them again' }));
  expect(heading()).toHaveTextContent(WARREN);
});

test('each of the two shows who it is and a passage, of the articles that stand closest together', async () => {
  render(Questions, { explorer: askedExplorer() });
  const short = await screen.findByRole('region', { name: 'Warren' });
  const full = screen.getByRole('region', { name: 'Elizabeth Warren' });
  await waitFor(() => expect(short).toHaveTextContent('Person, 2 articles'));
  await waitFor(() => expect(short).toHaveTextContent('Warren spoke.'));
  expect(full).toHaveTextContent('Elizabeth Warren met Kim.');
  expect(screen.getByText(/No article names both\./)).toBeVisible();
});

test('keys answer nothing while a field has the focus, with a key of the browser, or held down', async () => {
  const explorer = askedExplorer();
  render(Questions, { explorer });
  const field = document.body.appendChild(document.createElement('input'));
  await fireEvent.keyDown(field, { key: 'y' });
  await press('y', { ctrlKey: true });
  await press('y', { repeat: true });
  field.remove();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heading()).toHaveTextContent(WARREN);
  expect(correctingOf(explorer).steps).toEqual([]);
});

test('Z takes back no correction that was made elsewhere', async () => {
  const explorer = askedExplorer();
  render(Questions, { explorer });
  await press('y');
  await waitFor(() => expect(heading()).toHaveTextContent(KIM));
  const correcting = explorer.correcting!;
  await correcting.make({ kind: 'hide', entity: { name: 'Ann', type: 'person' } });
  await waitFor(() => expect(screen.getByRole('button', { name: /^Undo/ })).toBeDisabled());
  await press('z');
  expect(correcting.steps).toHaveLength(2);
});

test('whoever leaves the questions and comes back is asked the next one, and can take the last answer back', async () => {
  const explorer = askedExplorer();
  const { unmount } = render(Questions, { explorer });
  await press('s');
  unmount();
  render(Questions, { explorer });
  expect(heading()).toHaveTextContent(KIM);
  await press('s');
  expect(heading()).toHaveTextContent('2 questions are put off');
  await press('z');
  expect(heading()).toHaveTextContent(KIM);
});
