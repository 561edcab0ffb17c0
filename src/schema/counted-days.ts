import { edtfDays, type DayRange } from './edtf.ts';

/** A date as it stands in an article, as far as it matters whether it counts. */
interface SaidDate {
  readonly value: string;
  readonly own?: true | undefined;
}

/**
 * The days of a date that counts as mentioned, which are a row of the bundle's `dates`. Undefined for one whose days are not known
 * (an open interval), and for the article's own date at its head: it says when the article was published, and tells of no event.
 */
export function countedDays({ value, own }: SaidDate): DayRange | undefined {
  return own ? undefined : edtfDays(value);
}
