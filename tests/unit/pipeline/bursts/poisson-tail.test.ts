import { expect, test } from 'vitest';
import { poissonSurprise } from '../../../../src/pipeline/bursts/poisson-tail.ts';

/** The tail as what is missing from all smaller counts. */
function tail(count: number, mean: number): number {
  let below = 0;
  let term = Math.exp(-mean);
  for (let i = 0; i < count; i++) {
    below += term;
    term *= mean / (i + 1);
  }
  return 1 - below;
}

test.each([
  [1, 0.1],
  [3, 0.69],
  [7, 2.5],
  [15, 6],
  [40, 25],
  [60, 40],
])('at least %i where %f are expected is as surprising as the sum over all smaller counts has it', (count, mean) => {
  expect(poissonSurprise(count, mean)).toBeCloseTo(-Math.log(tail(count, mean)), 6);
});

test('what is expected is no surprise', () => {
  expect(poissonSurprise(5, 5)).toBe(0);
  expect(poissonSurprise(0, 0.7)).toBe(0);
});

test('more is more surprising, far beyond the least floating-point number', () => {
  const surprises = [50, 100, 500, 1000, 5000].map((count) => poissonSurprise(count, 10));
  expect(surprises).toEqual(surprises.toSorted((x, y) => x - y));
  expect(surprises.at(-1)).toBeGreaterThan(20_000);
  expect(surprises.at(-1)).toBeLessThan(Infinity);
});
