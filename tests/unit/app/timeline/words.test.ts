import { expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../../../../src/schema/day.ts';
import type { Axis } from '../../../../src/app/query/clauses.ts';
import { shortRange } from '../../../../src/app/timeline/bin-words.ts';
import { typedDays } from '../../../../src/app/timeline/typed-range.ts';
import { undatedPhrase } from '../../../../src/app/timeline/undated-phrase.ts';

test.each<[Axis, number, number, number, boolean | 'only', string]>([
  ['published', 0, 0, 1, false, 'The article is dated'],
  ['published', 0, 0, 2, false, 'Both articles are dated'],
  ['published', 0, 0, 295, true, 'Every article is dated'],
  ['mentioned', 0, 0, 2, false, 'Both articles name a date'],
  ['published', 7, 7, 295, false, '7 undated'],
  ['published', 2, 7, 295, false, '2 of 7 undated'],
  ['published', 7, 7, 295, true, 'With the 7 undated'],
  ['published', 0, 7, 295, true, '0 of 7 undated'],
  ['mentioned', 1, 1, 295, true, 'With the 1 that names no date'],
  ['mentioned', 1200, 1200, 9000, true, 'With the 1,200 that name no date'],
  ['mentioned', 1, 1, 295, false, '1 article names no date'],
  ['published', 7, 7, 295, 'only', 'Only the 7 undated'],
  ['mentioned', 1, 1, 295, 'only', 'Only the 1 that names no date'],
])('%s: %i of %i undated among %i articles, range %s: “%s”', (axis, undated, all, articles, hasRange, text) => {
  expect(undatedPhrase(axis, undated, all, articles, hasRange).text).toBe(text);
});

test('undated articles can be asked for only where there are some', () => {
  const kind = (undated: number, hasRange: boolean) => undatedPhrase('published', undated, 7, 295, hasRange).kind;
  expect([kind(2, false), kind(2, true), kind(0, false), kind(0, true)]).toEqual(['some', 'toggle', 'none', 'none']);
});

test.each([
  ['6 Nov 2023', '2023-11-06', '2023-11-06'],
  ['2023-11-06', '2023-11-06', '2023-11-06'],
  ['Sep 2019', '2019-09-01', '2019-09-30'],
  ['2019-09', '2019-09-01', '2019-09-30'],
  [' 2019 ', '2019-01-01', '2019-12-31'],
])('“%s” is typed for %s to %s', (typed, first, last) => {
  const days = typedDays(typed)!;
  expect([isoDay(days.first), isoDay(days.last)]).toEqual([first, last]);
});

test.each(['', 'soon', '31 Feb 2023', '2023-13', '6 Nov'])('“%s” is no date', (typed) => {
  expect(typedDays(typed)).toBeUndefined();
});

test('a range within a month is written as a label has it', () => {
  const range = (first: string, last: string) => shortRange({ first: parseIsoDay(first)!, last: parseIsoDay(last)! });
  expect(range('2019-10-07', '2019-10-13')).toBe('7–13 Oct 2019');
  expect(range('2019-09-30', '2019-10-06')).toBe('30 Sep – 6 Oct 2019');
  expect(range('2019-09-01', '2019-09-30')).toBe('Sep 2019');
});
