import { expect, test } from 'vitest';
import { textMatcher } from '../../../../src/app/query/text-match.ts';

test.each([
  ['putin', 'Vladimir Putin said', true],
  ['put', 'Vladimir Putin said', true],
  ['utin', 'Vladimir Putin said', false],
  ['kim putin', 'Putin met Kim', true],
  ['kim milley', 'Putin met Kim', false],
  ['"met kim"', 'Putin met\nKim', true],
  ['"kim met"', 'Putin met Kim', false],
  ['goteborg', 'Göteborg harbour', true],
  ['U.S.', 'the U.S. has', true],
  ['(a+b', 'x (a+b) y', true],
])('%s in “%s”: %s', (words, text, expected) => {
  expect(textMatcher(words)(text)).toBe(expected);
});
