import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDay, parseIsoDay, weekdayOf, yearMonthDay } from '../../../src/schema/day.ts';

fc.configureGlobal({ seed: 1 });

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

test('days are counted from 1 January 1970', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(1969, 12, 31)).toBe(-1);
  expect(dayOf(2023, 11, 6)).toBe(19667);
});

test('the first century is no twentieth', () => {
  expect(isoDay(dayOf(33, 4, 3))).toBe('0033-04-03');
});

test('months and days outside their range carry over', () => {
  expect(isoDay(dayOf(2023, 14, 1))).toBe('2024-02-01');
  expect(isoDay(dayOf(2024, 3, 0))).toBe('2024-02-29');
});

test('a day as text and as a number are the same', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(parseIsoDay(isoDay(day))).toBe(day);
      const { year, month, day: dayOfMonth } = yearMonthDay(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }),
  );
});

test('weekdays follow one another from Monday', () => {
  expect(weekdayOf(parseIsoDay('2023-11-06')!)).toBe(0);
  expect(weekdayOf(parseIsoDay('2023-11-12')!)).toBe(6);
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7);
    }),
  );
});

test.each(['2023-02-30', '2023-13-01', '2023-00-10', '2023-04-00', '2023-4-1', '23-04-01', '2023-04-01T00:00', '', '2023-04'])(
  '"%s" is not a day',
  (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  },
);
