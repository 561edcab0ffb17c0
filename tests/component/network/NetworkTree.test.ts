import { render, screen, within } from '@testing-library/svelte';
import { fireEvent } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import '../../../src/app/later.ts'; // read before, or the first test would wait for it
import * as views from '../../../src/app/later.ts';
import NetworkTree from '../../../src/app/network/NetworkTree.svelte';
import { makeExplorer } from '../../support/explorer.ts';
import type { MarkedArticle } from '../../support/bundle.ts';

const MANY_TIES: readonly MarkedArticle[] = [
  { id: 'a', text: `[Ann Ash] met ${Array.from({ length: 12 }, (_, i) => `[Guest ${i}]`).join(', ')}.` },
];

async function press(key: string): Promise<void> {
  void fireEvent.keyDown(document.activeElement!, { key });
  flushSync();
  await tick();
  await tick();
}

test('a name opens to its ties, and a tie to its evidence', async () => {
  const explorer = makeExplorer();
  render(NetworkTree, { explorer, views });
  const putin = screen.getByRole('treeitem', { name: /^Vladimir Putin, 2 articles/ });
  expect(putin).toHaveAttribute('aria-expanded', 'false');
  void fireEvent.click(putin);
  flushSync();
  expect(putin).toHaveAttribute('aria-expanded', 'true');
  const tie = screen.getByRole('treeitem', { name: /^Kim Jong-un, strength 2\.0, 2 articles/ });
  expect(tie).toHaveTextContent('2 articles ›');
  void fireEvent.click(tie);
  expect(explorer.trail).toMatchObject([{ kind: 'tie' }]);
});

test('opened whole, it names every name and every tie that the canvas draws, of which only those in view stand in the page', async () => {
  const explorer = makeExplorer('', MANY_TIES);
  const { container } = render(NetworkTree, { explorer, views });
  const named = new Set<string>();
  const tied = new Set<string>();
  let most = 0;
  screen.getAllByRole('treeitem')[0]!.focus();
  for (let last = ''; document.activeElement!.getAttribute('data-key') !== last; await press('ArrowDown')) {
    const row = document.activeElement as HTMLElement;
    last = row.dataset['key']!;
    if (row.dataset['entity']) named.add(row.dataset['entity']);
    if (row.dataset['tie']) tied.add(row.dataset['tie']);
    if (row.getAttribute('aria-expanded') === 'false') await press('ArrowRight');
    if (last.endsWith('all')) {
      await press('Enter');
      last = '';
      tied.add((document.activeElement as HTMLElement).dataset['tie']!);
    }
    most = Math.max(most, container.querySelectorAll('[role="treeitem"]').length);
  }
  const { entities, ties } = explorer.corpus;
  expect(named).toEqual(new Set(explorer.network.entities.map((row) => entities.id[row])));
  expect(tied).toEqual(new Set(explorer.network.ties.map((tie) => `${entities.id[ties.a[tie]!]}--${entities.id[ties.b[tie]!]}`)));
  expect(most).toBeLessThan(60);
});

test('a name brings the ties that the map leaves out as well', async () => {
  // The slider leaves two names of one sentence, and cuts off whom it meets three sentences on.
  const explorer = makeExplorer(
    'strength=60000',
    [{ id: 'a', text: '[Ann Ash] met [Ben Birch].\nIt rained.\nIt snowed.\n[Cid Cole] came.' }],
    {},
  );
  render(NetworkTree, { explorer, views });
  void fireEvent.click(screen.getByRole('treeitem', { name: /^Ann Ash/ }));
  flushSync();
  expect(screen.queryByRole('treeitem', { name: /^Cid Cole, strength/ })).toBeNull();
  void fireEvent.click(screen.getByRole('treeitem', { name: 'All 2 ties of Ann Ash' }));
  flushSync();
  expect(screen.getByRole('treeitem', { name: /^Cid Cole, strength < 0\.1/ })).toBeInTheDocument();
});

test('it has a tie a row as well, found by words, and each opens its evidence', async () => {
  const explorer = makeExplorer();
  render(NetworkTree, { explorer, views });
  void fireEvent.click(await screen.findByRole('button', { name: 'Ties' }));
  flushSync();
  const list = await screen.findByRole('list', { name: 'Ties' });
  void fireEvent.input(screen.getByRole('searchbox', { name: 'Only names that hold' }), { target: { value: 'milley' } });
  flushSync();
  const rows = within(list).getAllByRole('listitem');
  expect(rows.length).toBe(2);
  for (const row of rows) expect(row).toHaveTextContent('Mark Milley');
  expect(rows[0]).toHaveTextContent('strength 1.0, surprise');
  void fireEvent.click(within(rows[0]!).getByRole('button'));
  expect(explorer.trail).toMatchObject([{ kind: 'tie' }]);
});

test('what it lists is saved as CSV', async () => {
  const saved = vi.fn<(blob: Blob) => string>(() => 'blob:saved');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  render(NetworkTree, { explorer: makeExplorer('order=name'), views });
  void fireEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }));
  await vi.waitUntil(() => saved.mock.calls.length > 0);
  const lines = (await saved.mock.calls[0]![0].text()).split('\r\n').flatMap((line) => line.split('\n'));
  expect(lines[1]).toMatch(/^id,name,type,articles,texts/);
  expect(lines[2]).toMatch(/^kim-jong-un,Kim Jong-un,person,2,2/);
  vi.restoreAllMocks();
});

test('the arrow keys open, go down into the ties, come back and close', async () => {
  render(NetworkTree, { explorer: makeExplorer(), views });
  const kim = screen.getByRole('treeitem', { name: /^Kim Jong-un/ });
  expect(screen.getAllByRole('treeitem').filter((row) => row.tabIndex === 0)).toEqual([kim]);
  kim.focus();
  await press('ArrowRight');
  await press('ArrowRight');
  expect(document.activeElement).toHaveAttribute('aria-level', '2');
  await press('ArrowLeft');
  expect(document.activeElement).toBe(kim);
  await press('ArrowLeft');
  expect(kim).toHaveAttribute('aria-expanded', 'false');
  await press('ArrowDown');
  expect(document.activeElement).toHaveAttribute('data-entity', 'vladimir-putin');
});

test('names can be put in order of the alphabet', async () => {
  const { container } = render(NetworkTree, { explorer: makeExplorer(), views });
  void fireEvent.change(await screen.findByRole('combobox', { name: 'Order of the names' }), { target: { value: 'name' } });
  flushSync();
  const named = [...container.querySelectorAll<HTMLElement>('[data-entity]')].map((row) => row.dataset['entity']);
  expect(named).toEqual([...named].sort());
});
