import { expect, test } from 'vitest';
import { sentenceNumber } from '../../../src/pipeline/sentence-number.ts';

const sentences = [
  { start: 5, end: 10 },
  { start: 11, end: 20 },
  { start: 30, end: 40 },
];

test.each([
  ['at the beginning of a sentence', 11, 2],
  ['inside one', 15, 2],
  ['at its last letter', 19, 2],
  ['after one, before the next', 25, 2],
  ['after the last', 99, 3],
  ['before the first', 0, 1],
])('a place %s', (_, offset, number) => {
  expect(sentenceNumber(sentences, offset)).toBe(number);
});

test('a text without sentences counts as one', () => {
  expect(sentenceNumber([], 7)).toBe(1);
});
