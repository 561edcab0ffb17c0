import { dayOf, weekdayOf, yearMonthDay, type Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { Bin } from '../state/address.ts';

export type BinUnit = Exclude<Bin, 'auto'>;

/** Finest first. A week begins on Monday. */
export const BIN_UNITS: readonly BinUnit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade'];

/** Neighbouring stretches of days: bin i holds the days `[starts[i], starts[i + 1])`. */
export interface Bins {
  readonly unit: BinUnit;
  readonly count: number;
  /** `count + 1` days, ascending. */
  readonly starts: Int32Array;
}

const MEAN_DAYS: Readonly<Record<BinUnit, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25, decade: 3652.5 };
const MONTHS: Readonly<Record<Exclude<BinUnit, 'day' | 'week'>, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** More bars than this read as noise; two years are shown by week, not by day. */
const MOST_BINS = 180;
/** Bars narrower than this are no longer told apart; a phone shows two years by week. */
const LEAST_BAR_PX = 3;
/** So few bins get an empty one at each end, so that no bar stands at the edge. */
const PADDED_UP_TO = 16;

/** The finest unit whose bars are neither too many nor too narrow for so many days on so many px. */
export function chooseUnit(days: number, widthPx: number): BinUnit {
  return BIN_UNITS.find((unit) => days / MEAN_DAYS[unit] <= Math.min(MOST_BINS, widthPx / LEAST_BAR_PX)) ?? 'decade';
}

/**
 * The finest unit, from the given one on, whose bins can hold at least half of some stretches of days: where the texts say months,
 * days would show nothing.
 */
export function coarsenedFor(unit: BinUnit, first: Int32Array, last: Int32Array): BinUnit {
  const fits = (days: number) => {
    let count = 0;
    for (let row = 0; row < first.length; row++) if (last[row]! - first[row]! < days) count++;
    return 2 * count >= first.length;
  };
  return BIN_UNITS.slice(BIN_UNITS.indexOf(unit)).find((other) => fits(Math.ceil(MEAN_DAYS[other]))) ?? 'decade';
}

/** Whether a bar of this unit is at least one px wide. */
export function isDrawable(unit: BinUnit, days: number, widthPx: number): boolean {
  return days / MEAN_DAYS[unit] <= widthPx;
}

/** First day of the bin that holds a day. */
export function binStart(unit: BinUnit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return day - weekdayOf(day);
  const { year, month } = yearMonthDay(day);
  const monthNumber = year * 12 + month - 1;
  return monthStart(monthNumber - (monthNumber % MONTHS[unit]));
}

/** First day of the bin after the one that begins on `start`. */
export function binAfter(unit: BinUnit, start: Day): Day {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = yearMonthDay(start);
  return monthStart(year * 12 + month - 1 + MONTHS[unit]);
}

/** The bins that hold a span; where they are few, one more on each side. */
export function makeBins(unit: BinUnit, { first, last }: DayRange): Bins {
  const starts = [binStart(unit, first)];
  while (starts.at(-1)! <= last) starts.push(binAfter(unit, starts.at(-1)!));
  if (starts.length - 1 <= PADDED_UP_TO) {
    starts.unshift(binStart(unit, starts[0]! - 1));
    starts.push(binAfter(unit, starts.at(-1)!));
  }
  return { unit, count: starts.length - 1, starts: Int32Array.from(starts) };
}

/** Row of the bin that holds a day; −1 before the first, `count` after the last. */
export function binOf({ starts, count }: Bins, day: Day): number {
  let low = 0;
  let high = count + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The days of a bin. */
export function binRange({ starts }: Bins, bin: number): DayRange {
  return { first: starts[bin]!, last: starts[bin + 1]! - 1 };
}

/** @param monthNumber year · 12 + month, January being 0 */
function monthStart(monthNumber: number): Day {
  const year = Math.floor(monthNumber / 12);
  return dayOf(year, monthNumber - year * 12 + 1, 1);
}
