import type { Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import { TIME_UNITS, unitOf, unitStart, type TimeUnit } from '../../schema/time-unit.ts';

/** Neighbouring stretches of days: bin i holds the days `[starts[i], starts[i + 1])`. */
export interface Bins {
  readonly unit: TimeUnit;
  readonly count: number;
  /** `count + 1` days, ascending. */
  readonly starts: Int32Array;
}

export const MEAN_DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25, decade: 3652.5 };

/** More bars than this read as noise; two years are shown by week, not by day. */
const MOST_BINS = 180;
/** Bars narrower than this are no longer told apart; a phone shows two years by week. */
const LEAST_BAR_PX = 3;
/** So few bins get an empty one at each end, so that no bar stands at the edge. */
const PADDED_UP_TO = 16;

/** The finest unit whose bars are neither too many nor too narrow for so many days on so many px. */
export function chooseUnit(days: number, widthPx: number): TimeUnit {
  return TIME_UNITS.find((unit) => days / MEAN_DAYS[unit] <= Math.min(MOST_BINS, widthPx / LEAST_BAR_PX)) ?? 'decade';
}

/**
 * The finest unit, from the given one on, whose bins can hold at least half of some stretches of days: where the texts say months,
 * days would show nothing.
 */
export function coarsenedFor(unit: TimeUnit, first: Int32Array, last: Int32Array): TimeUnit {
  const fits = (days: number) => {
    let count = 0;
    for (let row = 0; row < first.length; row++) if (last[row]! - first[row]! < days) count++;
    return 2 * count >= first.length;
  };
  return TIME_UNITS.slice(TIME_UNITS.indexOf(unit)).find((other) => fits(Math.ceil(MEAN_DAYS[other]))) ?? 'decade';
}

/** Whether a bar of this unit is at least one px wide. */
export function isDrawable(unit: TimeUnit, days: number, widthPx: number): boolean {
  return days / MEAN_DAYS[unit] <= widthPx;
}

/** First day of the bin that holds a day. */
export function binStart(unit: TimeUnit, day: Day): Day {
  return unitStart(unit, unitOf(unit, day));
}

/** First day of the bin after the one that begins on `start`. */
export function binAfter(unit: TimeUnit, start: Day): Day {
  return unitStart(unit, unitOf(unit, start) + 1);
}

/** The bins that hold a span; where they are few, one more on each side. */
export function makeBins(unit: TimeUnit, { first, last }: DayRange): Bins {
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
