import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEYOND_CHANCE, gSquared } from '../../../src/schema/surprise.ts';

fc.configureGlobal({ seed: 1 });

/** A 2×2 table, filled cell by cell, at least one text in it. */
const table = fc.tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000), fc.nat(100_000)).filter((cells) => cells.some((cell) => cell > 0));

/** G² by its definition: twice the sum of observed · ln(observed / expected). */
function byDefinition([both, onlyA, onlyB, neither]: readonly number[]): number {
  const total = both! + onlyA! + onlyB! + neither!;
  const rows = [both! + onlyA!, onlyB! + neither!];
  const columns = [both! + onlyB!, onlyA! + neither!];
  const cells: [number, number, number][] = [
    [both!, 0, 0],
    [onlyA!, 0, 1],
    [onlyB!, 1, 0],
    [neither!, 1, 1],
  ];
  return (
    2 *
    cells.reduce(
      (sum, [observed, row, column]) =>
        observed > 0 ? sum + observed * Math.log((observed * total) / (rows[row]! * columns[column]!)) : sum,
      0,
    )
  );
}

test('the size is the likelihood ratio of the 2×2 table, the sign says whether they meet more often than by chance', () => {
  fc.assert(
    fc.property(table, (cells) => {
      const [both, onlyA, onlyB, neither] = cells;
      const total = both + onlyA + onlyB + neither;
      const g = gSquared(both, both + onlyA, both + onlyB, total);
      const size = byDefinition(cells);
      expect(Math.abs(Math.abs(g) - Math.abs(size))).toBeLessThan(1e-6 * Math.max(1, size));
      const excess = both * neither - onlyA * onlyB; // of the cross product: positive where they attract
      if (excess > 0) expect(g).toBeGreaterThanOrEqual(0);
      if (excess < 0) expect(g).toBeLessThanOrEqual(0);
    }),
  );
});

test('it does not matter which of the two comes first', () => {
  fc.assert(
    fc.property(table, ([both, onlyA, onlyB, neither]) => {
      const total = both + onlyA + onlyB + neither;
      expect(gSquared(both, both + onlyA, both + onlyB, total)).toBeCloseTo(gSquared(both, both + onlyB, both + onlyA, total), 6);
    }),
  );
});

test('known values', () => {
  // Dunning 1993, table 3, "the swiss": 110 of 2442 and 111 of 31777 bigrams; G² 270.72.
  expect(gSquared(110, 110 + 2442, 110 + 111, 31777)).toBeCloseTo(270.72, 1);
  expect(gSquared(10, 20, 50, 100)).toBeCloseTo(0, 9);
  expect(gSquared(0, 50, 50, 100)).toBeCloseTo(-138.63, 2);
  expect(gSquared(0, 0, 0, 0)).toBe(0);
});

test('two names that are always named together are surprising only where there are texts without them', () => {
  expect(gSquared(2, 2, 2, 2)).toBe(0);
  expect(gSquared(2, 2, 2, 10)).toBeLessThan(BEYOND_CHANCE);
  expect(gSquared(2, 2, 2, 1000)).toBeGreaterThan(BEYOND_CHANCE);
});

test.each([
  [3, 2, 5, 10],
  [3, 5, 2, 10],
  [-1, 5, 5, 10],
  [1, 8, 8, 10],
])('%i with both, %i and %i with each, of %i is no corpus', (both, a, b, total) => {
  expect(() => gSquared(both, a, b, total)).toThrow(RangeError);
});
