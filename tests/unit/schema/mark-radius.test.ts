import { expect, test } from 'vitest';
import { markRadius } from '../../../src/schema/mark-radius.ts';

test('a mark of a small corpus has 2.8 + 1.9·√articles px', () => {
  expect(markRadius(1, 100)).toBeCloseTo(4.7);
  expect(markRadius(100, 100)).toBeCloseTo(21.8);
});

test('no mark of a large corpus covers the canvas, and more articles still make a larger one', () => {
  expect(markRadius(90_000, 90_000)).toBeCloseTo(24);
  expect(markRadius(10_000, 90_000)).toBeGreaterThan(markRadius(9_000, 90_000));
});

test('a corpus without names divides by nothing', () => {
  expect(markRadius(0, 0)).toBe(2.8);
});
