import { dayOf, isoDay, yearMonthDay, type Day } from '../../../schema/day.ts';
import { edtfDays } from '../../../schema/edtf.ts';
import { daysInMonth } from '../calendar.ts';
import type { Which } from '../finding.ts';
import type { Anchor } from './anchor.ts';
import type { Tense } from './tense.ts';

/**
 * Days. When the tense asks for a date farther away than `FAR` and the other side has one nearer than `NEAR`, the tense was
 * misread: who means a month almost a year off writes its year. On Wikinews these two put right five dates that 345 and 21 misread.
 */
const FAR = 300;
const NEAR = 45;

/**
 * Of a date that comes every year the one that is meant: by "last", "this" or "next", by tense, and where that tells nothing
 * the one nearest to the anchor, with a leaning to the past, of which newspapers speak more.
 *
 * @param valueIn EDTF value of the date in a year; undefined where it does not exist (29 February)
 */
export function chooseYear(
  valueIn: (year: number) => string | undefined,
  anchor: Anchor,
  which: Which | undefined,
  tense: () => Tense,
): string | undefined {
  const { year } = yearMonthDay(anchor.first);
  const candidates = [-1, 0, 1].flatMap((shift) => {
    const value = valueIn(year + shift);
    const days = value === undefined ? undefined : edtfDays(value);
    return value !== undefined && days ? [{ value, ...days }] : [];
  });
  if (which === 'this' || which === 'that') return valueIn(year);
  if (which === 'last') return candidates.findLast(({ last }) => last < anchor.first)?.value;
  if (which === 'next' || which === 'coming') return candidates.find(({ first }) => first > anchor.last)?.value;
  const past = candidates.findLast(({ first }) => first <= anchor.last);
  const future = candidates.find(({ last }) => last >= anchor.first);
  if (!past || !future) return (past ?? future)?.value;
  const back = Math.max(0, anchor.first - past.last);
  const ahead = Math.max(0, future.first - anchor.last);
  const meant = tense();
  if (meant === 'past') return back > FAR && ahead < NEAR ? future.value : past.value;
  if (meant === 'future') return ahead > FAR && back < NEAR ? past.value : future.value;
  return back <= 2 * ahead ? past.value : future.value;
}

/** "the 6th": the last one in the past, the next one in the future, else the nearest; a month without such a day is passed over. */
export function nearestMonth(dayOfMonth: number, today: Day, tense: Tense): string | undefined {
  const { year, month } = yearMonthDay(today);
  const candidates = [-2, -1, 0, 1, 2].flatMap((shift) => {
    const first = yearMonthDay(dayOf(year, month + shift, 1));
    return dayOfMonth <= daysInMonth(first.year, first.month) ? [dayOf(first.year, first.month, dayOfMonth)] : [];
  });
  const past = candidates.findLast((day) => day <= today);
  const future = candidates.find((day) => day >= today);
  if (past === undefined || future === undefined) return undefined;
  const isPast = tense === 'past' || (tense === undefined && today - past <= future - today);
  return isoDay(isPast ? past : future);
}
