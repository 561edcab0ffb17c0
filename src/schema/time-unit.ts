import { dayOf, weekdayOf, yearMonthDay, type Day } from './day.ts';

/** Stretches that time is counted by, the finest first. A week begins on Monday. */
export const TIME_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const MONTHS = { month: 1, quarter: 3, year: 12, decade: 120 };

/** Number of the unit that holds a day; neighbouring ones have neighbouring numbers. */
export function unitOf(unit: TimeUnit, day: Day): number {
  if (unit === 'day') return day;
  if (unit === 'week') return (day - weekdayOf(day) + 3) / 7; // day 0 was a Thursday
  const { year, month } = yearMonthDay(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[unit]);
}

/** First day of the unit with a number. */
export function unitStart(unit: TimeUnit, number: number): Day {
  if (unit === 'day') return number;
  if (unit === 'week') return number * 7 - 3;
  return dayOf(0, 1 + number * MONTHS[unit], 1);
}
