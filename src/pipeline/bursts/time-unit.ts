import { dayOf, weekdayOf, yearMonthDay, type Day } from '../../schema/day.ts';

/** Finest first. A week begins on Monday. */
export const TIME_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Number of the bin that holds a day; neighbouring bins have neighbouring numbers. */
export function binOf(unit: TimeUnit, day: Day): number {
  if (unit === 'day') return day;
  if (unit === 'week') return (day - weekdayOf(day) + 3) / 7; // day 0 was a Thursday
  const { year, month } = yearMonthDay(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[unit]);
}

/** First day of a bin. */
export function binStart(unit: TimeUnit, bin: number): Day {
  if (unit === 'day') return bin;
  if (unit === 'week') return bin * 7 - 3;
  const month = bin * MONTHS[unit];
  const year = Math.floor(month / 12);
  return dayOf(year, month - year * 12 + 1, 1);
}
