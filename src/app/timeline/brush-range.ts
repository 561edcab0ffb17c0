import type { Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { TimeUnit } from '../../schema/time-unit.ts';
import { binAfter, binStart } from './bins.ts';

/** What of a range is moved: one of its ends, or all of it. */
export type RangePart = 'first' | 'last' | 'all';

/** A range with one end at another boundary between days; it may cross the other end, and keeps at least a day. */
export function withEnd(range: DayRange, part: 'first' | 'last', boundary: Day): DayRange {
  const fixed = part === 'first' ? range.last + 1 : range.first;
  if (boundary === fixed) return part === 'first' ? { first: range.last, last: range.last } : { first: range.first, last: range.first };
  return { first: Math.min(boundary, fixed), last: Math.max(boundary, fixed) - 1 };
}

/** A range moved by whole days, as far as it stays within. */
export function shifted(range: DayRange, days: number, within: DayRange): DayRange {
  const by = Math.max(Math.min(days, within.last - range.last), within.first - range.first);
  return { first: range.first + by, last: range.last + by };
}

/**
 * A range after a key: arrows move an end to the next boundary of bins, with Shift by a day; on the whole range they move it,
 * and with Shift resize it at its end. Home and End go as far as there is something. Undefined for a key that does nothing here.
 */
export function rangeAfterKey(
  range: DayRange,
  part: RangePart,
  key: string,
  shift: boolean,
  unit: TimeUnit,
  within: DayRange,
): DayRange | undefined {
  const direction = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  if (part === 'all') {
    if (key === 'Home') return shifted(range, -Infinity, within);
    if (key === 'End') return shifted(range, Infinity, within);
    if (direction === 0) return undefined;
    if (shift) return endAt(range, 'last', boundaryBeside(range.last + 1, direction, unit), within);
    const first = boundaryBeside(range.first, direction, unit);
    if (isBoundary(range.first, unit) && isBoundary(range.last + 1, unit)) {
      // months differ in length: a range of whole months stays one
      const last = boundaryBeside(range.last + 1, direction, unit) - 1;
      return within.first <= first && last <= within.last ? { first, last } : shifted(range, direction * Infinity, within);
    }
    return shifted(range, first - range.first, within);
  }
  if (key === 'Home') return endAt(range, part, within.first, within);
  if (key === 'End') return endAt(range, part, within.last + 1, within);
  if (direction === 0) return undefined;
  const boundary = part === 'first' ? range.first : range.last + 1;
  return endAt(range, part, shift ? boundary + direction : boundaryBeside(boundary, direction, unit), within);
}

/** As `withEnd`, but by key an end stops at the other. */
function endAt(range: DayRange, part: 'first' | 'last', boundary: Day, within: DayRange): DayRange {
  return part === 'first'
    ? { first: Math.min(range.last, Math.max(within.first, boundary)), last: range.last }
    : { first: range.first, last: Math.max(range.first, Math.min(within.last, boundary - 1)) };
}

function isBoundary(day: Day, unit: TimeUnit): boolean {
  return binStart(unit, day) === day;
}

function boundaryBeside(boundary: Day, direction: 1 | -1, unit: TimeUnit): Day {
  const start = binStart(unit, boundary);
  if (direction > 0) return binAfter(unit, start);
  return start < boundary ? start : binStart(unit, boundary - 1);
}
