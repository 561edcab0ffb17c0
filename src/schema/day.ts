/**
 * Calendar days as integers: days since 1 January 1970 in the proleptic Gregorian calendar. A day is a day as written,
 * never an instant, so no time zone can shift it.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** @param month 1 to 12; months and days outside their range carry over, as in `Date.UTC` */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC takes the years 0 to 99 for 1900 to 1999
  return date.getTime() / MS_PER_DAY;
}

export function yearMonthDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2023-11-06` → day; undefined for anything that is not a day that exists (`2023-02-30`). */
export function parseIsoDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoDay(day) === text ? day : undefined;
}

export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
