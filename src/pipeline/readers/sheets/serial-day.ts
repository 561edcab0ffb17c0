/** Formats of a day that are known by number alone (ECMA-376, part 1, 18.8.30), those of East Asia included. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];

/** Whether a number format shows a day, and not only a time or an amount. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => first <= id && id <= last);
  // What stands in quotes or brackets, or behind a backslash, is shown as it is, or is a colour or a place.
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';')[0]!;
  return /[yd]/i.test(plain) || /m{3}/i.test(plain);
}

const DAY = 86_400_000;

/**
 * The day that a spreadsheet counts as a number: from 1900, where it wrongly has a 29 February, or from 1904.
 *
 * @returns `2023-11-06`; undefined beyond what a spreadsheet knows as days
 */
export function serialDay(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1) || serial >= 2_958_466) return undefined;
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  const day = new Date(Date.UTC(1899, 11, days < 61 ? 31 : 30) + days * DAY);
  return day.toISOString().slice(0, 10);
}
