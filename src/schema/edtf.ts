import { dayOf, parseIsoDay, type Day } from './day.ts';

/** The days that an EDTF value covers, both ends included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** First month of each two-digit EDTF code beyond 12, and how many months it covers. */
const PERIOD_MONTHS: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/**
 * The days that a value of EDTF level 1 names, as Dateline writes it: day, month, year, decade (`201X`), century (`20XX`),
 * season, quarter, half, interval (`a/b`), each with or without `~`, `?` or `%`.
 * A winter (24) begins in December of its year. Undefined for anything else, open intervals among it.
 */
export function edtfDays(value: string): DayRange | undefined {
  const whole = parseIsoDay(value); // nearly always
  if (whole !== undefined) return { first: whole, last: whole };
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const end = value.slice(slash + 1);
    const from = edtfDays(value.slice(0, slash));
    const to = end.includes('/') ? undefined : edtfDays(end);
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : undefined;
  }
  const plain = value.replace(/[~?%]$/, '');
  const day = parseIsoDay(plain);
  if (day !== undefined) return { first: day, last: day };
  const parts = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?$/.exec(plain);
  if (!parts) return undefined;
  const yearText = parts[1]!;
  const code = parts[2] === undefined ? undefined : Number(parts[2]);
  const firstYear = Number(yearText.replaceAll('X', '0'));
  if (code === undefined) return months(firstYear, 1, 12 * (Number(yearText.replaceAll('X', '9')) - firstYear + 1));
  if (yearText.includes('X')) return undefined;
  if (code >= 1 && code <= 12) return months(firstYear, code, 1);
  const period = PERIOD_MONTHS[code];
  return period && months(firstYear, period[0], period[1]);
}

function months(year: number, month: number, count: number): DayRange {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + count, 1) - 1 };
}
