import { expect, test } from 'vitest';
import { formatDay, formatRange, parseTypedDay } from '../../../../src/app/ui/format-date.ts';
import { isoDay, parseIsoDay } from '../../../../src/schema/day.ts';

const day = (text: string) => parseIsoDay(text)!;

test.each([
  ['2023-11-06', '2023-11-06', '6 Nov 2023'],
  ['2023-11-06', '2023-11-17', '6 – 17 Nov 2023'],
  ['2023-11-01', '2023-11-30', 'Nov 2023'],
  ['2019-09-01', '2019-11-30', '1 Sep – 30 Nov 2019'],
  ['2019-12-03', '2020-01-04', '3 Dec 2019 – 4 Jan 2020'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['2020-02-01', '2020-02-29', 'Feb 2020'],
])('%s to %s is written %s', (first, last, expected) => {
  expect(formatRange(day(first), day(last))).toBe(expected);
});

test('a year before 1000 keeps its day', () => {
  expect(formatDay(day('0079-08-24'))).toBe('24 Aug 79');
});

test.each([
  ['2023-11-06', '2023-11-06'],
  ['6 Nov 2023', '2023-11-06'],
  ['6 November 2023', '2023-11-06'],
  ['Nov 6, 2023', '2023-11-06'],
  [' 6/11/2023 ', '2023-11-06'],
  ['6.11.2023', '2023-11-06'],
])('somebody types %s', (typed, expected) => {
  expect(isoDay(parseTypedDay(typed)!)).toBe(expected);
});

test.each(['', '2023-02-30', '31 Nov 2023', 'tomorrow', '6 Nev 2023', '13/13/2023'])('“%s” is no date', (typed) => {
  expect(parseTypedDay(typed)).toBeUndefined();
});
