import { timelineMore } from '../words/timeline-more.ts';
import type { DayRange } from '../../schema/edtf.ts';

/** Lengths in days of the window that moves through time. */
export const WINDOWS: readonly number[] = [1, 7, 30, 91, 365, 1826];

/** "a week", "30 days" */
export function windowWords(days: number): string {
  const { aDay, aWeek, fiveYears, days: counted } = timelineMore.periods;
  return { 1: aDay, 7: aWeek, 1826: fiveYears }[days] ?? counted(days);
}

/** A way through all time takes about so many steps, however long it is. */
const STEPS = 200;

/** The window whose ten fill the time best; of a corpus of a week, a day. */
export function suitableWindow(extent: DayRange): number {
  const wanted = (extent.last - extent.first + 1) / 10;
  const distance = (days: number) => Math.abs(Math.log(days / wanted));
  return WINDOWS.reduce((best, days) => (distance(days) < distance(best) ? days : best));
}

/** Days that a window moves at a step: smoothly, or for those who want no motion from one window to the next. */
export function stepDays(extent: DayRange, windowDays: number, isStill: boolean): number {
  return isStill ? windowDays : Math.max(1, Math.round((extent.last - extent.first + 1) / STEPS));
}

/** Where the window stands next; undefined where it has come to the end. */
export function nextWindow(range: DayRange, extent: DayRange, days: number): DayRange | undefined {
  if (range.last >= extent.last) return undefined;
  const by = Math.min(days, extent.last - range.last);
  return { first: range.first + by, last: range.last + by };
}

/** Where the window begins: at what is selected, if that is of its length and time goes on after it, else at the beginning. */
export function firstWindow(range: DayRange | undefined, extent: DayRange, windowDays: number): DayRange {
  if (range && range.last - range.first + 1 === windowDays && range.last < extent.last) return range;
  return { first: extent.first, last: Math.min(extent.last, extent.first + windowDays - 1) };
}

/** The window at another length: it begins where it stands, if that is within the time that is played, else at the beginning. */
export function resizedWindow(range: DayRange | undefined, extent: DayRange, windowDays: number): DayRange {
  const isWithin = range && extent.first <= range.first && range.first <= extent.last;
  return firstWindow(undefined, isWithin ? { first: range.first, last: extent.last } : extent, windowDays);
}
