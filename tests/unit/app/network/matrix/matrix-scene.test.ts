import { expect, test } from 'vitest';
import { cellNear, matrixScene } from '../../../../../src/app/network/matrix/matrix-scene.ts';
import { makeExplorer } from '../../../../support/explorer.ts';

const { corpus, network, networkMeasured } = makeExplorer();
const scene = matrixScene(corpus, network, networkMeasured);

test('every name shown has a row, and every tie a cell on either side of the diagonal', () => {
  expect([...scene.names].sort()).toEqual([...network.entities].sort());
  const cells = scene.cells.map(({ row, column }) => `${row} ${column}`);
  expect(new Set(cells).size).toBe(2 * network.ties.length);
  for (const { row, column, tie } of scene.cells) {
    expect(cells).toContain(`${column} ${row}`);
    expect(new Set([scene.names[row], scene.names[column]])).toEqual(new Set([corpus.ties.a[tie], corpus.ties.b[tie]]));
  }
});

test('a stronger tie is darker, and the weakest is still seen', () => {
  const byStrength = [...scene.cells].sort((x, y) => networkMeasured.strengthOf(x.tie) - networkMeasured.strengthOf(y.tie));
  const shades = byStrength.map(({ shade }) => shade);
  expect([...shades].sort((x, y) => x - y)).toEqual(shades);
  expect(shades[0]).toBeGreaterThan(0.1);
  expect(shades.at(-1)).toBe(1);
});

test('the names of a community stand side by side', () => {
  const communities = scene.names.filter((entity) => entity < corpus.entities.placed).map((entity) => corpus.entities.community[entity]!);
  const runs = communities.filter((community, i) => community !== communities[i - 1]);
  expect(new Set(runs).size).toBe(runs.length);
});

test('a finger comes to the nearest cell within its reach', () => {
  const cells = [
    { tie: 1, row: 2, column: 3, shade: 1 },
    { tie: 2, row: 2, column: 8, shade: 1 },
  ];
  expect(cellNear(cells, 4.5, 2.5, 4)?.tie).toBe(1);
  expect(cellNear(cells, 7, 2.5, 4)?.tie).toBe(2);
  expect(cellNear(cells, 20, 20, 4)).toBeUndefined();
});
