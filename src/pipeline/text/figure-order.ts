import { parseIsoDay } from '../../schema/day.ts';

/** How 11/6/2023 is read: the month first, or the day. */
export type DateOrder = 'mdy' | 'dmy';

/** How many dates in figures show by themselves which figure is the month (13/6/2023), and how many do not (11/6/2023). */
export interface ShownOrders {
  readonly mdy: number;
  readonly dmy: number;
  readonly unclear: number;
  /** The first of the unclear ones, as written. */
  readonly example?: string;
}

const FIGURES = /(?<![\p{L}\d./$€£-])(\d{1,2})([-/])(\d{1,2})\2((?:1[5-9]|20)\d\d)(?![\p{L}\d]|[./-]\d)/gu;
/** Found in no time, where the expression above looks behind at every place. */
const LIKELY = /\d[-/]\d\d?[-/][12]\d\d\d/;

/**
 * The orders that the dates in figures of a text show; undefined where it has none, which is nearly always. With full stops the
 * day comes first everywhere, and a year of two figures may be no year: neither shows anything. 6/6/2023 is one day either way.
 */
export function shownOrders(text: string): ShownOrders | undefined {
  if (!LIKELY.test(text)) return undefined;
  const count = { mdy: 0, dmy: 0, unclear: 0 };
  let example: string | undefined;
  for (const [written, first, , second, year] of text.matchAll(FIGURES)) {
    const asMdy = isDay(year!, first!, second!);
    const asDmy = isDay(year!, second!, first!);
    if (asMdy && asDmy) {
      if (Number(first) === Number(second)) continue;
      count.unclear++;
      example ??= written;
    } else if (asMdy) count.mdy++;
    else if (asDmy) count.dmy++;
  }
  if (count.mdy + count.dmy + count.unclear === 0) return undefined;
  return { ...count, ...(example === undefined ? {} : { example }) };
}

/** The order that dates show without contradiction; undefined where they show none or both. */
export function soleOrder(shown: Pick<ShownOrders, DateOrder> | undefined): DateOrder | undefined {
  if (!shown || shown.mdy > 0 === shown.dmy > 0) return undefined;
  return shown.mdy > 0 ? 'mdy' : 'dmy';
}

function isDay(year: string, month: string, day: string): boolean {
  return parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) !== undefined;
}
