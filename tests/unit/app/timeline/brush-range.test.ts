import { expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../../../../src/schema/day.ts';
import type { TimeUnit } from '../../../../src/schema/time-unit.ts';
import { rangeAfterKey, shifted, withEnd, type RangePart } from '../../../../src/app/timeline/brush-range.ts';

const range = (first: string, last: string) => ({ first: parseIsoDay(first)!, last: parseIsoDay(last)! });
const YEAR = range('2023-01-01', '2023-12-31');

test.each<[string, RangePart, string, boolean, TimeUnit, [string, string], [string, string]]>([
  [
    'an arrow takes the beginning to the next week',
    'first',
    'ArrowRight',
    false,
    'week',
    ['2023-11-07', '2023-11-30'],
    ['2023-11-13', '2023-11-30'],
  ],
  [
    'an arrow takes the beginning back to its own week',
    'first',
    'ArrowLeft',
    false,
    'week',
    ['2023-11-07', '2023-11-30'],
    ['2023-11-06', '2023-11-30'],
  ],
  [
    'an arrow takes the end to the end of the month',
    'last',
    'ArrowRight',
    false,
    'month',
    ['2023-11-07', '2023-11-15'],
    ['2023-11-07', '2023-11-30'],
  ],
  [
    'an arrow takes the end back to the end of the month before',
    'last',
    'ArrowLeft',
    false,
    'month',
    ['2023-10-07', '2023-11-15'],
    ['2023-10-07', '2023-10-31'],
  ],
  ['with Shift an end goes by a day', 'last', 'ArrowRight', true, 'month', ['2023-11-07', '2023-11-15'], ['2023-11-07', '2023-11-16']],
  ['up is on', 'last', 'ArrowUp', true, 'month', ['2023-11-07', '2023-11-15'], ['2023-11-07', '2023-11-16']],
  ['an end stops at the other', 'first', 'ArrowRight', false, 'month', ['2023-11-07', '2023-11-15'], ['2023-11-15', '2023-11-15']],
  [
    'an end stops at the end of the corpus',
    'last',
    'ArrowRight',
    false,
    'year',
    ['2023-11-07', '2023-12-31'],
    ['2023-11-07', '2023-12-31'],
  ],
  ['Home takes the beginning to the first day', 'first', 'Home', false, 'week', ['2023-11-07', '2023-11-15'], ['2023-01-01', '2023-11-15']],
  ['End takes the end to the last day', 'last', 'End', false, 'week', ['2023-11-07', '2023-11-15'], ['2023-11-07', '2023-12-31']],
  [
    'a range of a month moves to the next, longer or shorter',
    'all',
    'ArrowRight',
    false,
    'month',
    ['2023-01-01', '2023-01-31'],
    ['2023-02-01', '2023-02-28'],
  ],
  [
    'a range that fits no bins keeps its length',
    'all',
    'ArrowRight',
    false,
    'week',
    ['2023-11-07', '2023-11-10'],
    ['2023-11-13', '2023-11-16'],
  ],
  [
    'a range moves no further than there is something',
    'all',
    'ArrowRight',
    false,
    'week',
    ['2023-12-20', '2023-12-30'],
    ['2023-12-21', '2023-12-31'],
  ],
  ['Shift on the range resizes it', 'all', 'ArrowLeft', true, 'week', ['2023-11-06', '2023-11-19'], ['2023-11-06', '2023-11-12']],
  ['Home takes the whole range to the beginning', 'all', 'Home', false, 'week', ['2023-11-06', '2023-11-08'], ['2023-01-01', '2023-01-03']],
])('%s', (_, part, key, shift, unit, before, after) => {
  const moved = rangeAfterKey(range(...before), part, key, shift, unit, YEAR)!;
  expect([isoDay(moved.first), isoDay(moved.last)]).toEqual(after);
});

test('another key does nothing', () => {
  expect(rangeAfterKey(YEAR, 'first', 'a', false, 'week', YEAR)).toBeUndefined();
  expect(rangeAfterKey(YEAR, 'all', 'Enter', false, 'week', YEAR)).toBeUndefined();
});

test('an end that is dragged over the other turns the range round', () => {
  expect(withEnd({ first: 10, last: 19 }, 'first', 25)).toEqual({ first: 20, last: 24 });
  expect(withEnd({ first: 10, last: 19 }, 'last', 5)).toEqual({ first: 5, last: 9 });
});

test('a range never becomes empty', () => {
  expect(withEnd({ first: 10, last: 19 }, 'first', 20)).toEqual({ first: 19, last: 19 });
  expect(withEnd({ first: 10, last: 19 }, 'last', 10)).toEqual({ first: 10, last: 10 });
});

test('a shifted range keeps its length at either end', () => {
  expect(shifted({ first: 5, last: 9 }, -100, { first: 0, last: 20 })).toEqual({ first: 0, last: 4 });
  expect(shifted({ first: 5, last: 9 }, 100, { first: 0, last: 20 })).toEqual({ first: 16, last: 20 });
});
