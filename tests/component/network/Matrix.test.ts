import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import Matrix from '../../../src/app/network/matrix/Matrix.svelte';
import { matrixScene } from '../../../src/app/network/matrix/matrix-scene.ts';
import { makeExplorer } from '../../support/explorer.ts';

function show() {
  const explorer = makeExplorer('as=matrix');
  render(Matrix, { explorer });
  const scene = matrixScene(explorer.corpus, explorer.network, explorer.networkMeasured);
  return { explorer, scene, names: scene.names.map((row) => explorer.corpus.entities.name[row]!) };
}

async function press(key: string): Promise<void> {
  await fireEvent.keyDown(screen.getByRole('application'), { key });
  flushSync();
}

test('arrow keys walk the cells, and each is said', async () => {
  const { names } = show();
  expect(screen.getByRole('status')).toHaveTextContent(names[0]!);
  await press('ArrowRight');
  expect(screen.getByRole('status')).toHaveTextContent(`${names[0]} – ${names[1]}: `);
  await press('End');
  expect(screen.getByRole('status')).toHaveTextContent(names.at(-1)!);
});

test('Enter opens the evidence of a tie, and on the diagonal a card', async () => {
  const { explorer, scene } = show();
  await press('Enter');
  expect(explorer.trail).toEqual([{ kind: 'entity', id: explorer.corpus.entities.id[scene.names[0]!] }]);
  const column = scene.cells.find(({ row }) => row === 0)!.column;
  for (let i = 0; i < column; i++) await press('ArrowRight');
  await press('Enter');
  expect(explorer.trail).toMatchObject([{ kind: 'tie' }]);
});

test('a heading opens the card of its name', async () => {
  const { explorer, names, scene } = show();
  await fireEvent.click(screen.getAllByRole('button', { name: names[1]! })[0]!);
  expect(explorer.trail).toEqual([{ kind: 'entity', id: explorer.corpus.entities.id[scene.names[1]!] }]);
});

test('Shift and an arrow lead to the next tie of the row', async () => {
  const { scene, names } = show();
  await fireEvent.keyDown(screen.getByRole('application'), { key: 'ArrowRight', shiftKey: true });
  flushSync();
  const column = Math.min(...scene.cells.filter(({ row }) => row === 0).map((cell) => cell.column));
  expect(screen.getByRole('status')).toHaveTextContent(`${names[0]} – ${names[column]}: strength`);
});

test('a finger tells the nearest tie first, and opens it by what is said of it', async () => {
  const { explorer, scene, names } = show();
  const { row, column } = scene.cells[0]!;
  const tap = new MouseEvent('click', { bubbles: true, clientX: column * 24 + 13, clientY: row * 24 + 13 });
  Object.defineProperty(tap, 'pointerType', { value: 'touch' });
  await fireEvent(screen.getByRole('application'), tap);
  flushSync();
  expect(explorer.trail).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent(`${names[row]} – ${names[column]}: strength`);
  await fireEvent.click(screen.getByRole('button', { name: /^What they say/ }));
  expect(explorer.trail).toMatchObject([{ kind: 'tie' }]);
});
