import { render, screen } from '@testing-library/svelte';
import { fireEvent } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { expect, test } from 'vitest';
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
  render(NetworkTree, { explorer });
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

test('opened whole, it names every name and every tie that the canvas draws', async () => {
  const explorer = makeExplorer('', MANY_TIES);
  const { container } = render(NetworkTree, { explorer });
  for (const row of screen.getAllByRole('treeitem')) void fireEvent.click(row);
  flushSync();
  for (const more of screen.queryAllByText(/^All \d+ ties of/)) void fireEvent.click(more);
  flushSync();
  await tick();
  const { entities, ties } = explorer.corpus;
  const named = [...container.querySelectorAll<HTMLElement>('[data-entity]')].map((row) => row.dataset['entity']);
  const tied = [...container.querySelectorAll<HTMLElement>('[data-tie]')].map((row) => row.dataset['tie']);
  expect(new Set(named)).toEqual(new Set(explorer.network.entities.map((row) => entities.id[row])));
  expect(new Set(tied)).toEqual(new Set(explorer.network.ties.map((tie) => `${entities.id[ties.a[tie]!]}--${entities.id[ties.b[tie]!]}`)));
});

test('the arrow keys open, go down into the ties, come back and close', async () => {
  render(NetworkTree, { explorer: makeExplorer() });
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
  const { container } = render(NetworkTree, { explorer: makeExplorer() });
  void fireEvent.change(screen.getByRole('combobox', { name: 'Order of the names' }), { target: { value: 'name' } });
  flushSync();
  const named = [...container.querySelectorAll<HTMLElement>('[data-entity]')].map((row) => row.dataset['entity']);
  expect(named).toEqual([...named].sort());
});
