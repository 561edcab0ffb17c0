import { expect, test } from 'vitest';
import { adjacency, crossings, neighbourhoodPreservation, stress } from '../../../scripts/layout-measures.mjs';

const path = [
  { source: 0, target: 1 },
  { source: 1, target: 2 },
  { source: 2, target: 3 },
];

function at(...places: [x: number, y: number][]) {
  return places.map(([x, y]) => ({ x, y }));
}

test('a chain drawn straight has no stress, at any size; folded in two it has', () => {
  const neighbours = adjacency(4, path);
  expect(stress(at([0, 0], [7, 0], [14, 0], [21, 0]), neighbours)).toBeCloseTo(0);
  expect(stress(at([0, 0], [7, 0], [0, 0.1], [7, 0.1]), neighbours)).toBeGreaterThan(0.1);
});

test('stress is the least over all scales of the mean square of what is missing', () => {
  // Distances 1, 1 and 2 drawn as 1, 1 and √2: ratios 1, 1, √½, so s = (2 + √½) / 2.5.
  const s = (2 + Math.SQRT1_2) / 2.5;
  const expected = (2 * (s - 1) ** 2 + (s * Math.SQRT1_2 - 1) ** 2) / 3;
  const neighbours = adjacency(3, path.slice(0, 2));
  expect(stress(at([0, 0], [1, 0], [1, 1]), neighbours)).toBeCloseTo(expected);
});

test('pairs without a path count for nothing', () => {
  const neighbours = adjacency(4, [path[0]!]);
  expect(stress(at([0, 0], [1, 0], [900, 3], [-70, 2]), neighbours)).toBeCloseTo(0);
});

test('of two ties without a common end, those that cross are counted', () => {
  const square = at([0, 0], [1, 1], [0, 1], [1, 0]);
  const diagonals = [
    { source: 0, target: 1 },
    { source: 2, target: 3 },
  ];
  const sides = [
    { source: 0, target: 2 },
    { source: 1, target: 3 },
  ];
  expect(crossings(square, diagonals)).toBe(1);
  expect(crossings(square, sides)).toBe(0);
  expect(crossings(square, [...diagonals, ...sides])).toBeCloseTo(1 / 2);
});

test('a neighbourhood is kept where the nearest are the neighbours', () => {
  const neighbours = adjacency(4, [path[0]!, path[2]!]);
  expect(neighbourhoodPreservation(at([0, 0], [1, 0], [10, 0], [11, 0]), neighbours)).toBe(1);
  expect(neighbourhoodPreservation(at([0, 0], [10, 0], [1, 0], [11, 0]), neighbours)).toBe(0);
});
