import { render, screen, within } from '@testing-library/svelte';
import { fireEvent } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { expect, test } from 'vitest';
import NetworkList from '../../../src/app/network/NetworkList.svelte';
import { makeExplorer } from '../../support/explorer.ts';

function show(fragment = 'rows=ties') {
  const explorer = makeExplorer(fragment);
  render(NetworkList, { explorer });
  return explorer;
}

const rows = () =>
  within(screen.getByRole('table', { name: 'Ties' }))
    .getAllByRole('row')
    .slice(1);

test('it is the other form of the list, and has every tie shown in a row', () => {
  const explorer = show('');
  void fireEvent.click(screen.getByRole('button', { name: 'Ties' }));
  flushSync();
  expect(explorer.view.listRows).toBe('ties');
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', String(explorer.network.ties.length + 1));
});

test('its headings sort it and say so', () => {
  const explorer = show();
  void fireEvent.click(screen.getByRole('button', { name: 'Strength' }));
  flushSync();
  expect(explorer.view.listOrder).toBe('strength');
  expect(screen.getByRole('columnheader', { name: 'Strength' })).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getByRole('columnheader', { name: 'First' })).toHaveAttribute('aria-sort', 'none');
  expect(rows()[0]).toHaveTextContent(/Putin.*2\.0.*2.*6 Nov 2023.*17 Nov 2023/);
});

test('the arrow keys walk it, and a row opens the evidence', async () => {
  const explorer = show();
  const first = within(rows()[0]!).getByRole('button');
  first.focus();
  void fireEvent.keyDown(first, { key: 'ArrowDown' });
  flushSync();
  await tick();
  await tick();
  expect(document.activeElement).toBe(within(rows()[1]!).getByRole('button'));
  void fireEvent.click(document.activeElement!);
  expect(explorer.trail).toMatchObject([{ kind: 'tie' }]);
});

test('only the ties of a name that is typed', () => {
  show();
  void fireEvent.input(screen.getByRole('searchbox', { name: 'Only names that hold' }), { target: { value: 'milley' } });
  flushSync();
  expect(rows().length).toBeGreaterThan(0);
  for (const row of rows()) expect(row).toHaveTextContent('Mark Milley');
});
