import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Brought from '../../../src/app/corrections/Brought.svelte';
import Corrections from '../../../src/app/corrections/Corrections.svelte';
import { carriedText } from '../../../src/app/corrections/link.ts';
import { correctingOf, openCorrections } from '../../../src/app/corrections/open-corrections.ts';
import type { Correction } from '../../../src/schema/corrections.ts';
import { writeCorrections } from '../../../src/schema/write-corrections.ts';
import { askedExplorer } from './asked-explorer.ts';

const ann = { name: 'Ann', type: 'person' } as const;
const HIDE: Correction = { kind: 'hide', entity: ann };
const MERGE: Correction = {
  kind: 'merge',
  entities: [
    { name: 'Elizabeth Warren', type: 'person' },
    { name: 'Warren', type: 'person' },
  ],
};
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function load(text: string, name = 'corrections.json'): Promise<void> {
  const field = screen.getByLabelText('File of corrections to load');
  await fireEvent.change(field, { target: { files: [new File([text], name)] } });
}

test('without any it says what can be corrected, and where; there is nothing to download', () => {
  render(Corrections, { explorer: askedExplorer() });
  expect(screen.getByText(/^Nothing has been corrected/)).toBeVisible();
  expect(screen.getByText(/2 questions are open\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Download corrections.json' })).toBeDisabled();
});

test('each stands in words, leads to whom it names, and is removed, undone and redone', async () => {
  const explorer = askedExplorer();
  const correcting = correctingOf(explorer);
  await correcting.make(MERGE);
  await correcting.make(HIDE);
  render(Corrections, { explorer });
  const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  expect(rows()).toEqual(['Ann is hidden. Remove', 'Warren is Elizabeth Warren. Remove']);
  await click('Remove: Ann is hidden');
  await waitFor(() => expect(rows()).toEqual(['Warren is Elizabeth Warren. Remove']));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Removed: Ann is hidden.'));
  await waitFor(() => expect(screen.getByRole('button', { name: /^Remove: Warren/ })).toHaveFocus());
  await click('Undo');
  await waitFor(() => expect(rows()).toHaveLength(2));
  await click('Redo');
  await waitFor(() => expect(rows()).toHaveLength(1));
  await click('Warren');
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'elizabeth-warren' }]);
});

test('all are removed at once, and come back', async () => {
  const explorer = askedExplorer();
  const correcting = correctingOf(explorer);
  await correcting.load([MERGE, HIDE]);
  render(Corrections, { explorer });
  await click('Remove all 2');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Undo brings them back'));
  await click('Undo');
  await waitFor(() => expect(correcting.steps).toEqual([MERGE, HIDE]));
});

test('what fits nobody stands apart, with why and what to do', async () => {
  const explorer = askedExplorer();
  await correctingOf(explorer).make({ kind: 'hide', entity: { name: 'Zoe', type: 'person' } });
  render(Corrections, { explorer });
  expect(screen.getByRole('heading', { name: 'Do nothing here 1' })).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Zoe is hidden. Nobody here is called “Zoe” and is a person.');
});

test('two that the build has made one are apart only from the next build on, and that is said', async () => {
  const explorer = askedExplorer();
  const kim = explorer.corpus.entities.byId.get('kim')!;
  const names = explorer.corpus.entities.names.map((list, row) => (row === kim ? [...list, ['Chairman Kim', 1] as const] : list));
  explorer.corpus = { ...explorer.corpus, entities: { ...explorer.corpus.entities, names } };
  const pair = ['Kim', 'Chairman Kim'].map((name) => ({ name, type: 'person' as const }));
  await correctingOf(explorer).make({ kind: 'apart', entities: pair });
  render(Corrections, { explorer });
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'Kim and Chairman Kim are two. They were one before this page was built. The next build with this file takes them for two.',
  );
});

test('what the build has followed cannot be removed here, and it is said where it can', () => {
  render(Corrections, { explorer: askedExplorer([{ hide: 'Reuters' }]) });
  const row = screen.getByRole('listitem');
  expect(row).toHaveTextContent('Reuters is hidden.');
  expect(within(row).queryByRole('button')).toBeNull();
  expect(screen.getByText(/take it out of that file and build again/)).toBeVisible();
});

test('a file is counted: what is new, what is known and what is not understood', async () => {
  const explorer = askedExplorer([{ hide: 'Reuters' }]);
  render(Corrections, { explorer });
  const file = JSON.parse(writeCorrections([MERGE, { kind: 'hide', entity: { name: 'Reuters' } }])) as { corrections: unknown[] };
  file.corrections.push({ mrege: ['a', 'b'] });
  await load(JSON.stringify(file));
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(
      'corrections.json: 1 new, 1 known, 1 not understood, and left out: number 3 in the file.',
    ),
  );
  expect(explorer.correcting!.steps).toEqual([MERGE]);
});

test('a file of something else changes nothing and is told why', async () => {
  const explorer = askedExplorer();
  render(Corrections, { explorer });
  await load('name,type', 'entities.csv');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^entities\.csv: the file is no JSON .*; choose a corrections\.json/);
  expect(explorer.correcting!.steps).toEqual([]);
});

test('where the browser keeps nothing, the list says so and what to do', async () => {
  const explorer = askedExplorer();
  const correcting = correctingOf(explorer);
  await correcting.make(HIDE);
  correcting.notKept = 'The quota has been exceeded.';
  render(Corrections, { explorer });
  expect(screen.getByRole('alert')).toHaveTextContent(
    'This browser does not keep your corrections (The quota has been exceeded.). Closing the page loses them: download corrections.json.',
  );
});

test('a link says how many it brought, and one press is rid of them', async () => {
  const explorer = askedExplorer();
  await openCorrections(explorer, `#${carriedText([MERGE, HIDE])}`);
  const correcting = explorer.correcting!;
  render(Brought, { explorer, correcting });
  expect(screen.getByRole('status')).toHaveTextContent('This link brought 2 corrections.');
  await click('See them');
  expect(explorer.trail).toEqual([{ kind: 'corrections' }]);
  await click('Undo');
  await waitFor(() => expect(correcting.steps).toEqual([]));
  expect(correcting.brought).toBe(0);
});

test('once something else was corrected, that line takes nothing back', async () => {
  const explorer = askedExplorer();
  await openCorrections(explorer, `#${carriedText([MERGE])}`);
  const correcting = explorer.correcting!;
  render(Brought, { explorer, correcting });
  await correcting.make(HIDE);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
});

// What derives from state in a class belongs to the component in whose life it is made, unless it is made to outlive it.
test('whoever opens the list, leaves it and comes back can undo what was corrected meanwhile', async () => {
  const explorer = askedExplorer();
  const { unmount } = render(Corrections, { explorer });
  expect(explorer.correcting!.canUndo).toBe(false);
  unmount();
  await explorer.correcting!.make(HIDE);
  render(Corrections, { explorer });
  await click('Undo');
  await waitFor(() => expect(explorer.correcting!.steps).toEqual([]));
});
