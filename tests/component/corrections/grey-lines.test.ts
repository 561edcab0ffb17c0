import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import CorrectionLine from '../../../src/app/corrections/CorrectionLine.svelte';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import type { MarkedArticle } from '../../support/bundle.ts';
import { storedExplorer } from '../reader/stored-explorer.ts';

beforeEach(() => localStorage.clear());

const ARTICLES: readonly MarkedArticle[] = [
  { id: 'one', published: '2023-11-06', title: 'The dam', text: '[Ann Ash] spoke.\n Photo: Bo Roe, 3 May' },
  { id: 'two', published: '2023-11-07', title: 'The quay', text: '[Ann Ash] left.\n Photo: Bo Roe, 9 June' },
  { id: 'three', published: '2023-11-08', title: 'The port', text: '[Bo Roe] met [Ann Ash].' },
];

/** Two articles with a grey line that names Bo Roe, and one with him in its text. */
function greyExplorer(fragment = 'open=article:one') {
  const plain = storedExplorer({ articles: ARTICLES }).corpus.entities;
  const bo = plain.byId.get('bo-roe')!;
  const grey = (text: string) => {
    const start = text.indexOf('Photo');
    const name = text.indexOf('Bo Roe');
    return {
      furniture: [[start, text.length]] as [number, number][],
      mentions: [
        { start: 0, end: 7, entity: plain.byId.get('ann-ash')! },
        { start: name, end: name + 6, entity: bo, furniture: true as const },
      ],
    };
  };
  return storedExplorer({
    fragment,
    articles: ARTICLES,
    change: { one: grey('Ann Ash spoke. Photo: Bo Roe, 3 May'), two: grey('Ann Ash left. Photo: Bo Roe, 9 June') },
  });
}

async function read(fragment?: string) {
  const explorer = greyExplorer(fragment);
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  await waitFor(() => expect(container.querySelector('.body')).not.toBeNull());
  return { explorer, body: () => container.querySelector('.body')! };
}
const box = () => screen.queryByRole('checkbox', { name: 'Count the names in grey lines' });

test('a grey line is told of to those who do not see it, and its text is as it was', async () => {
  const { body } = await read();
  const grey = body().querySelectorAll('.furniture');
  expect([...grey].map(({ textContent }) => textContent)).toEqual(['Photo: Bo Roe, 3 May']);
  expect(grey[0]).toHaveClass('begins');
  expect((body() as HTMLElement).style.getPropertyValue('--spoken')).toBe('"Not counted: "');
  expect(body()).toHaveTextContent(/^Ann Ash spoke\. Photo: Bo Roe, 3 May$/);
});

test('the names of a grey line count at once, wherever it stands, until that is taken back', async () => {
  const { explorer, body } = await read();
  const bo = () => explorer.corpus.entities.articles[explorer.corpus.entities.byId.get('bo-roe')!];
  expect(box()).not.toBeChecked();
  expect(bo()).toBe(1);
  box()!.focus();
  await fireEvent.click(box()!);
  await waitFor(() => expect(box()).toBeChecked());
  expect(box()).toHaveFocus();
  await waitFor(() => expect(body().querySelector('.furniture')).toBeNull());
  expect(bo()).toBe(3);
  expect([...body().querySelectorAll('.person')].map(({ textContent }) => textContent)).toEqual(['Ann Ash', 'Bo Roe']);
  expect(explorer.correcting!.steps).toEqual([{ kind: 'count', line: 'Photo: Bo Roe, 3 May' }]);
  expect(screen.getByText('They count wherever these lines stand. “Corrections” lists the lines.')).toBeVisible();

  render(CorrectionLine, { correcting: explorer.correcting! });
  await screen.findByText('The names in this line are counted wherever it stands: in 2 articles.');
  await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(box()).not.toBeChecked());
  expect(bo()).toBe(1);
});

test('the other article has it counted too, under its own date, and takes it back', async () => {
  const { explorer, body } = await read();
  await fireEvent.click(box()!);
  await waitFor(() => expect(box()).toBeChecked());
  explorer.open({ kind: 'article', id: 'two' });
  await waitFor(() => expect(body()).toHaveTextContent('9 June'));
  await waitFor(() => expect(box()).toBeChecked());
  await fireEvent.click(box()!);
  await waitFor(() => expect(box()).not.toBeChecked());
  expect(explorer.correcting!.steps).toEqual([]);
  await waitFor(() => expect(explorer.correcting!.said?.text).toBe('The names in this line are no longer counted.'));
});

test('an article without a name in a grey line has no switch', async () => {
  await read('open=article:three');
  expect(box()).toBeNull();
});
