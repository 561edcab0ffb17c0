import { expect, test } from 'vitest';
import { withoutOverlap } from '../../../src/schema/without-overlap.ts';

const kept = (...spans: [number, number][]) => withoutOverlap(spans.map(([start, end]) => ({ start, end }))).map(({ start, end }) => [start, end]); // prettier-ignore

test.each([
  [
    'none overlap, in any order',
    [
      [8, 9],
      [0, 3],
      [3, 8],
    ],
    [
      [0, 3],
      [3, 8],
      [8, 9],
    ],
  ],
  [
    'the longer stays',
    [
      [0, 3],
      [2, 9],
    ],
    [[2, 9]],
  ],
  [
    'of equally long ones the first stays',
    [
      [2, 5],
      [0, 3],
    ],
    [[0, 3]],
  ],
  [
    'what overlaps only what falls away stays',
    [
      [0, 4],
      [3, 9],
      [8, 10],
      [12, 13],
    ],
    [
      [3, 9],
      [12, 13],
    ],
  ],
  [
    'both ends of a chain stay',
    [
      [0, 4],
      [3, 6],
      [5, 9],
    ],
    [
      [0, 4],
      [5, 9],
    ],
  ],
  [
    'one within another',
    [
      [0, 9],
      [2, 4],
      [5, 6],
    ],
    [[0, 9]],
  ],
  [
    'twice the same',
    [
      [1, 2],
      [1, 2],
    ],
    [[1, 2]],
  ],
] as const)('%s', (_, spans, expected) => {
  expect(kept(...spans.map(([start, end]) => [start, end] as [number, number]))).toEqual(expected);
});
