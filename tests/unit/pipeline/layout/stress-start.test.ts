import { expect, test } from 'vitest';
import { neighboursOf } from '../../../../src/pipeline/layout/neighbours.ts';
import { stressStart } from '../../../../src/pipeline/layout/stress-start.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';

function start(count: number, pairs: readonly (readonly [number, number])[]) {
  const ties = pairs.map(([source, target]) => ({ source, target, weight: 1 }));
  return stressStart(neighboursOf(count, ties), seededRandom(1));
}

test('the ends of a chain come to lie as far apart as it is long', () => {
  const count = 12;
  const { x, y } = start(
    count,
    Array.from({ length: count - 1 }, (_, i) => [i, i + 1] as const),
  );
  expect(Math.hypot(x[0]! - x[count - 1]!, y[0]! - y[count - 1]!)).toBeGreaterThan(0.8 * (count - 1));
});

test('corners of a grid of 900 nodes, held by few pivots, are the furthest from one another', () => {
  const side = 30;
  const pairs: [number, number][] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      if (column + 1 < side) pairs.push([row * side + column, row * side + column + 1]);
      if (row + 1 < side) pairs.push([row * side + column, (row + 1) * side + column]);
    }
  }
  const { x, y } = start(side * side, pairs);
  const apart = (i: number, j: number) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
  const last = side * side - 1;
  const middle = (side / 2) * side + side / 2;
  expect(apart(0, last)).toBeGreaterThan(1.6 * apart(0, middle));
  expect(apart(side - 1, last - side + 1)).toBeGreaterThan(1.6 * apart(side - 1, middle));
});

test('without a tie everybody has some place', () => {
  const { x, y } = start(3, []);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
});
