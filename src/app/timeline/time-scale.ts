import type { Day } from '../../schema/day.ts';

/** Days across px: day d takes the px from `x(d)` to `x(d + 1)`. */
export interface TimeScale {
  /** First day in view; not whole while zoomed. */
  readonly first: number;
  /** The day after the last in view. */
  readonly end: number;
  readonly width: number;
  readonly pxPerDay: number;
  readonly x: (day: number) => number;
  /** The instant under a px, in days. */
  readonly at: (x: number) => number;
}

export function timeScale(first: Day, end: Day, width: number): TimeScale {
  const pxPerDay = width / (end - first);
  return { first, end, width, pxPerDay, x: (day) => (day - first) * pxPerDay, at: (x) => first + x / pxPerDay };
}

/** Days `[first, end)` that the axis is zoomed to. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

const FEWEST_DAYS = 3;

/**
 * A window that is `factor` times as fine, with what lies at `at` staying there, moved by `days`, and kept within the whole.
 * Undefined where it shows the whole.
 */
export function zoomed(window: Window, whole: Window, at: number, factor: number, days = 0): Window | undefined {
  const wholeDays = whole.end - whole.first;
  const length = Math.min(wholeDays, Math.max(Math.min(FEWEST_DAYS, wholeDays), (window.end - window.first) / factor));
  if (length >= wholeDays) return undefined;
  const share = (at - window.first) / (window.end - window.first);
  const first = Math.min(whole.end - length, Math.max(whole.first, at - share * length + days));
  return { first, end: first + length };
}
