import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../../src/app/check/wilson-interval.ts';

// By hand, with z² = 3.841459: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
test.each([
  [28, 29, 0.828244, 0.993887],
  [15, 30, 0.331541, 0.668459],
  // Where all are right the lower end is n / (n + z²), and where none is, the upper one z² / (n + z²).
  [30, 30, 0.886487, 1],
  [0, 30, 0, 0.113513],
  [1, 1, 0.206549, 1],
])('of %i right among %i drawn, the true share lies between %f and %f', (right, drawn, low, high) => {
  const [from, to] = wilsonInterval(right, drawn);
  expect(from).toBeCloseTo(low, 5);
  expect(to).toBeCloseTo(high, 5);
});

test.each([
  [0, 0],
  [3, 2],
  [-1, 2],
  [NaN, 2],
])('%d of %d are no share', (right, drawn) => {
  expect(() => wilsonInterval(right, drawn)).toThrow(RangeError);
});
