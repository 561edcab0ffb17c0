import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import type { MarkedArticle } from '../../support/bundle.ts';
import { makeExplorer } from '../../support/explorer.ts';

const two = (n: number) => String(n).padStart(2, '0');

const days = (month: string, text: (i: number) => string) =>
  Array.from({ length: 14 }, (_, i) => ({
    id: `${text(0)[1]}${month}${i}`.toLowerCase(),
    published: `2020-${month}-${two(i + 1)}`,
    text: text(i),
  }));

/** Cid and Dan in both months; Ann and Bob only in the second. */
const ARTICLES: readonly MarkedArticle[] = [
  ...days('01', (i) => `[Cid] met [Dan].\nDay ${i}.`),
  ...days('01', (i) => `[Eve] slept ${i} hours.`),
  ...days('02', (i) => `[Ann] met [Bob] ${i} times.`),
  ...days('02', (i) => `[Cid] met [Dan] again.\nNight ${i}.`),
].sort((x, y) => (x.published < y.published ? -1 : x.published > y.published ? 1 : 0));
const COMPARED = 'earlier=2020-01-01..2020-01-31&later=2020-02-01..2020-02-29';

function show(fragment: string) {
  const explorer = makeExplorer(fragment, ARTICLES);
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  return { explorer, container };
}

test('the table counts a gained tie in both periods, and opens its passages', async () => {
  const { explorer } = show(`${COMPARED}&open=changes`);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 of 2 ties changed beyond chance');
  const row = screen.getByRole('row', { name: /Ann\s+–\s+Bob/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim()),
  ).toEqual(['0', '14']);
  await fireEvent.click(within(row).getByRole('button'));
  expect(explorer.trail.at(-1)).toMatchObject({ kind: 'tie' });
  expect(screen.getByText('Gained.')).toBeVisible();
  expect(screen.getByText('No article names both.')).toBeVisible();
  expect(await screen.findByText(/14 passages/)).toBeVisible();
});

test('what chance explains is folded, and a name finds it', async () => {
  const { container } = show(`${COMPARED}&open=changes`);
  expect(container.querySelectorAll('tr.chance')).toHaveLength(0);
  await fireEvent.click(screen.getByRole('button', { name: /more ties/ }));
  const all = container.querySelectorAll('tr.chance').length;
  expect(all).toBe(1);
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
  expect(screen.getByText(/No tie of a name with “nobody”/)).toBeVisible();
});

test('ordered by score, kinds stand together, each said in its row, with the score and what it means', async () => {
  const { container } = show(`${COMPARED}&open=changes`);
  await fireEvent.change(screen.getByRole('combobox', { name: 'Order of the ties' }), { target: { value: 'score' } });
  expect(screen.queryByRole('rowheader', { name: /^Gained 1/ })).toBeNull();
  const row = screen.getByRole('row', { name: /Gained:\s+Ann\s+–\s+Bob/ });
  expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent(/^\+\d\.\d$/);
  expect(screen.getByText(/the farther from 0/)).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: /more ties/ }));
  expect(container.querySelectorAll('button.row')).toHaveLength(2);
});

test('arrow keys go from row to row', async () => {
  const { container } = show(`${COMPARED}&open=changes`);
  await fireEvent.click(screen.getByRole('button', { name: /more ties/ }));
  const rows = [...container.querySelectorAll<HTMLElement>('button.row')];
  rows[0]!.focus();
  await fireEvent.keyDown(rows[0]!, { key: 'ArrowDown' });
  expect(rows[1]).toHaveFocus();
});

test('without two periods it says how to choose them', () => {
  show('open=changes');
  expect(screen.getByText(/“Compare periods” on the timeline/)).toBeVisible();
});

test('a period without articles is said', () => {
  show('earlier=2019-01-01..2019-01-31&later=2020-02-01..2020-02-29&open=changes');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No article in the earlier period');
  expect(screen.queryByRole('table')).toBeNull();
});

test('swapped, the periods are A and B in the table, and in what is said of a tie', async () => {
  show('earlier=2020-02-01..2020-02-29&later=2020-01-01..2020-01-31&open=changes');
  expect(screen.getByText(/A begins after B/)).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'Earlier' })).toBeNull();
  const row = screen.getByRole('row', { name: /Ann\s+–\s+Bob/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim()),
  ).toEqual(['14', '0']);
  await fireEvent.click(within(row).getByRole('button'));
  expect(screen.getByText('Lost.')).toBeVisible();
  expect(screen.getByText(/14 of 28 texts in A, 0 of 28 texts in B name both/)).toBeVisible();
});
