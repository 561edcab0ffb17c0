import { expect, test } from 'vitest';
import { isLeftOut, leftOutOf } from '../../../src/schema/left-out.ts';

test('an ellipsis and spaces stand for what is left out, and nothing else does', () => {
  expect(isLeftOut('…    ', 0, 5)).toBe(true);
  expect(isLeftOut('…    ', 2, 5)).toBe(true);
  expect(isLeftOut('… and', 0, 5)).toBe(false);
  expect(isLeftOut('It rained …', 0, 11)).toBe(false);
});

test('left-out sentences that follow one another are one stretch, also across paragraphs', () => {
  //            0         1         2         3
  //            0123456789012345678901234567890123456
  const text = 'Ann came. …              \n\n     Bob left. …';
  const sentences = [
    [0, 9],
    [10, 17],
    [18, 25],
    [27, 31],
    [32, 41],
    [42, 43],
  ] as const;
  expect(leftOutOf(text, sentences)).toEqual([
    { start: 10, end: 31, count: 3 },
    { start: 42, end: 43, count: 1 },
  ]);
});

test('a text without a gap has none', () => {
  expect(leftOutOf('Ann came.', [[0, 9]])).toEqual([]);
});
