import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import CorrectionLine from '../../../src/app/corrections/CorrectionLine.svelte';
import NamePicker from '../../../src/app/header/NamePicker.svelte';
import * as views from '../../../src/app/later.ts';
import NetworkNotes from '../../../src/app/network/NetworkNotes.svelte';
import Panel from '../../../src/app/reader/Panel.svelte';
import { makeExplorer } from '../../support/explorer.ts';
import { storedExplorer } from '../reader/stored-explorer.ts';

beforeEach(() => localStorage.clear());

async function openCard(id = 'kim-jong-un') {
  const explorer = makeExplorer(`open=entity:${id}`);
  render(Panel, { explorer, form: 'desktop', views });
  await fireEvent.click(screen.getByRole('button', { name: 'Correct' }));
  return explorer;
}
const heading = () => screen.getByRole('heading', { level: 2 });

test('the card says what can be corrected, closes it with Escape, and the focus returns', async () => {
  await openCard();
  const group = screen.getByRole('group', { name: 'Correct Kim Jong-un' });
  expect(within(group).getByRole('textbox', { name: 'Name' })).toHaveFocus();
  expect(within(group).getByRole('button', { name: 'person' })).toHaveAttribute('aria-pressed', 'true');
  await fireEvent.keyDown(within(group).getByRole('textbox'), { key: 'Escape' });
  expect(screen.queryByRole('group', { name: 'Correct Kim Jong-un' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Correct' })).toHaveFocus();
  expect(heading()).toHaveTextContent('Kim Jong-un');
});

test('a name is renamed; an empty name and the same one are not taken', async () => {
  const explorer = await openCard();
  const field = screen.getByRole('textbox', { name: 'Name' });
  const button = screen.getByRole('button', { name: 'Rename' });
  expect(button).toBeDisabled();
  await fireEvent.input(field, { target: { value: '  ' } });
  expect(button).toBeDisabled();
  await fireEvent.input(field, { target: { value: ' Kim  Jong Un ' } });
  await fireEvent.click(button);
  await waitFor(() => expect(heading()).toHaveTextContent('Kim Jong Un'));
  expect(explorer.correcting?.steps).toEqual([{ kind: 'rename', entity: { name: 'Kim Jong-un', type: 'person' }, to: 'Kim Jong Un' }]);
  expect(field).toHaveValue('Kim Jong Un');
});

test('where two are merged, the one of more articles leads, unless it is said otherwise', async () => {
  const explorer = await openCard('mark-milley');
  await fireEvent.click(screen.getByRole('button', { name: 'Merge with …' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Vladimir Putin 2 articles' }));
  expect(screen.getByText(/leads/)).toHaveTextContent('Vladimir Putin leads; Mark Milley becomes another name of it.');
  await fireEvent.click(screen.getByRole('button', { name: 'Let Mark Milley lead' }));
  expect(screen.getByText(/leads/)).toHaveTextContent('Mark Milley leads; Vladimir Putin becomes another name of it.');
  await fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(explorer.correcting?.steps).toHaveLength(1));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Merge with …' })).toHaveFocus());
  expect(heading()).toHaveTextContent('Mark Milley');
  expect(explorer.corpus.entities.byId.get('vladimir-putin')).toBe(explorer.corpus.entities.byId.get('mark-milley'));
});

test('the open question of a card is answered: with Yes the full name leads, with No the two stay apart', async () => {
  for (const [answer, steps] of [
    [
      'Yes, the same as Vladimir Putin',
      [
        {
          kind: 'merge',
          entities: [
            { name: 'Vladimir Putin', type: 'person' },
            { name: 'Kim Jong-un', type: 'person' },
          ],
        },
      ],
    ],
    [
      'No, not Vladimir Putin',
      [
        {
          kind: 'apart',
          entities: [
            { name: 'Vladimir Putin', type: 'person' },
            { name: 'Kim Jong-un', type: 'person' },
          ],
        },
      ],
    ],
  ] as const) {
    localStorage.clear();
    const explorer = makeExplorer('open=entity:kim-jong-un');
    const row = (id: string) => explorer.corpus.entities.byId.get(id)!;
    (explorer.corpus.questions as unknown[]).push({ short: row('kim-jong-un'), full: row('vladimir-putin'), articles: 1 });
    const { unmount } = render(Panel, { explorer, form: 'desktop', views });
    await fireEvent.click(screen.getByRole('button', { name: answer }));
    await waitFor(() => expect(explorer.correcting?.steps).toEqual(steps));
    await waitFor(() => expect(screen.queryByText(/Perhaps the same as/)).toBeNull());
    unmount();
  }
});

test('the line takes back by Ctrl+Z, but not what a field may take back itself', async () => {
  const explorer = await openCard();
  const correcting = explorer.correcting!;
  render(CorrectionLine, { correcting });
  await correcting.tell({ kind: 'retype', entity: { name: 'Kim Jong-un', type: 'person' }, to: 'place' }, 'Kim Jong-un is a place now.');
  flushSync();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  await fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: 'z', ctrlKey: true });
  await Promise.resolve();
  expect(correcting.steps).toHaveLength(1);
  await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(correcting.steps).toHaveLength(0));
  await fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
  await waitFor(() => expect(correcting.steps).toHaveLength(1));
  await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a name that is hidden is offered nowhere, and the ties around a name are counted anew', async () => {
  const explorer = await openCard();
  await explorer.correcting!.make({ kind: 'hide', entity: { name: 'Kim Jong-un', type: 'person' } });
  flushSync();
  render(NamePicker, { explorer, onpick: () => undefined });
  expect(screen.getByRole('button', { name: 'Mark Milley 1 article' })).toBeVisible();
  expect(screen.queryAllByRole('button', { name: /^\s*\d+ articles?$/ })).toEqual([]);

  explorer.set({ around: { id: 'vladimir-putin', depth: 1 } });
  render(NetworkNotes, { explorer });
  flushSync();
  const before = explorer.among;
  expect(before).toBeDefined();
  await explorer.correcting!.undo();
  flushSync();
  expect(explorer.among).toBeDefined();
  expect(explorer.among).not.toBe(before);
});

test('in the reader, the mention that one has come to is given to a new name, and the text has the focus', async () => {
  const explorer = storedExplorer({ fragment: 'open=entity:vladimir-putin&open=article:one:0' });
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  await fireEvent.click(await screen.findByRole('button', { name: 'Not Vladimir Putin here' }));
  expect(screen.getByRole('radio', { name: 'Only this mention' })).toHaveFocus();
  const scroller = container.querySelector('article')!;
  await fireEvent.change(screen.getByRole('combobox', { name: 'Type of the new name' }), { target: { selectedIndex: 1 } });
  await fireEvent.input(screen.getByRole('textbox', { name: 'Or somebody new' }), { target: { value: 'The Putin Fund' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Give it that name' }));
  await waitFor(() => expect(container.querySelector('.body .organization')).toHaveTextContent('Vladimir Putin'));
  expect(explorer.correcting?.steps).toEqual([
    {
      kind: 'split',
      entity: { name: 'Vladimir Putin', type: 'person' },
      articles: [],
      mentions: [{ article: 'one', start: 10, end: 24, text: 'Vladimir Putin' }],
      to: { name: 'The Putin Fund', type: 'organization' },
    },
  ]);
  await waitFor(() => expect(scroller).toHaveFocus());
  expect(screen.getByText('mention', { exact: false, selector: '.count' })).toHaveTextContent('1 mention');
});
