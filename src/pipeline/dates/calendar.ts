import { dayOf, yearMonthDay, type Day } from '../../schema/day.ts';

export function daysInMonth(year: number, month: number): number {
  return yearMonthDay(dayOf(year, month + 1, 0)).day;
}

/** Whether the day exists; without a year, in some year. */
export function isDayOfMonth(day: number, month: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The Monday of the week that holds the day. */
export function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", 1991). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The n-th such weekday (0 = Monday) of a month: the fourth Thursday of November. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  const first = dayOf(year, month, 1);
  return mondayOf(first) + weekday + (mondayOf(first) + weekday < first ? 7 : 0) + 7 * (n - 1);
}
