import { expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../../../../src/schema/day.ts';
import type { TimeUnit } from '../../../../src/schema/time-unit.ts';
import { binAfter, binOf, binRange, binStart, chooseUnit, coarsenedFor, isDrawable, makeBins } from '../../../../src/app/timeline/bins.ts';

const day = (text: string) => parseIsoDay(text)!;

test.each<[TimeUnit, string, string, string]>([
  ['day', '2023-11-06', '2023-11-06', '2023-11-07'],
  ['week', '2023-11-12', '2023-11-06', '2023-11-13'],
  ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
  ['quarter', '2023-12-31', '2023-10-01', '2024-01-01'],
  ['year', '2023-06-15', '2023-01-01', '2024-01-01'],
  ['decade', '2019-12-31', '2010-01-01', '2020-01-01'],
  ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
  ['decade', '0009-12-31', '0000-01-01', '0010-01-01'],
])('the %s that holds %s begins on %s and ends before %s', (unit, inside, start, after) => {
  expect(isoDay(binStart(unit, day(inside)))).toBe(start);
  expect(isoDay(binAfter(unit, day(start)))).toBe(after);
});

test('two articles eleven days apart stand on days, with an empty day at each end', () => {
  expect(chooseUnit(12, 1256)).toBe('day');
  const bins = makeBins('day', { first: day('2023-11-06'), last: day('2023-11-17') });
  expect(bins.count).toBe(14);
  expect(isoDay(bins.starts[0]!)).toBe('2023-11-05');
  expect(isoDay(bins.starts[bins.count]!)).toBe('2023-11-19');
});

test.each<[number, number, TimeUnit]>([
  [1, 1256, 'day'],
  [180, 1256, 'day'],
  [802, 1256, 'week'],
  [802, 358, 'week'],
  [2000, 1256, 'month'],
  [2000, 150, 'quarter'],
  [15_000, 1256, 'quarter'],
  [40_000, 1256, 'year'],
  [400_000, 1256, 'decade'],
  [4_000_000, 1256, 'decade'],
])('%i days on %i px are shown by %s×', (days, width, unit) => {
  expect(chooseUnit(days, width)).toBe(unit);
});

test('bins that would be narrower than a px cannot be drawn', () => {
  expect(isDrawable('day', 1256, 1256)).toBe(true);
  expect(isDrawable('day', 1257, 1256)).toBe(false);
});

test('many bins get no padding and cover the span without gaps', () => {
  const bins = makeBins('week', { first: day('2019-01-04'), last: day('2021-03-15') });
  expect(isoDay(bins.starts[0]!)).toBe('2018-12-31');
  expect(bins.count).toBe(116);
  expect(binRange(bins, 115)).toEqual({ first: day('2021-03-15'), last: day('2021-03-21') });
});

test('a day finds its bin, and what lies outside is said to be outside', () => {
  const bins = makeBins('month', { first: day('2022-01-01'), last: day('2023-12-31') });
  expect(binOf(bins, day('2021-12-31'))).toBe(-1);
  expect(binOf(bins, day('2022-01-01'))).toBe(0);
  expect(binOf(bins, day('2022-01-31'))).toBe(0);
  expect(binOf(bins, day('2022-02-01'))).toBe(1);
  expect(binOf(bins, day('2023-12-31'))).toBe(23);
  expect(binOf(bins, day('2024-01-01'))).toBe(24);
});

test.each([
  ['days, where most are days', 'day', [1, 1, 31], 'day'],
  ['months, where most are months', 'day', [31, 30, 1], 'month'],
  ['years, where most are years', 'week', [366, 365, 1, 900], 'year'],
  ['what the width asks for, where that is coarser', 'quarter', [1, 1], 'quarter'],
  ['what the width asks for, where there is nothing', 'day', [], 'day'],
] as const)('bins are %s', (_, unit, lengths, expected) => {
  const first = Int32Array.from(lengths, () => 19_000);
  expect(
    coarsenedFor(
      unit,
      first,
      Int32Array.from(lengths, (days) => 19_000 + days - 1),
    ),
  ).toBe(expected);
});
