import { dayOf, yearMonthDay } from '../../../schema/day.ts';
import type { Corpus } from '../../data/corpus.ts';

/** The dated passages of a corpus in the order of what they speak of. Columns go by row of `corpus.dates`. */
export interface Events {
  /** Rows from the oldest event to the newest. */
  readonly order: Int32Array;
  readonly article: Int32Array;
  /** Year and month (1 to 12) of the first day; month 0 for what begins with its year and is longer than a month. */
  readonly year: Int16Array;
  readonly month: Int8Array;
}

/**
 * Sorts by the first day. Of those that begin together the longer stand first: what is known to the year only heads its year,
 * and what is known to the month its month, and neither parts one day from the next. Then the order of the articles decides, and
 * that of the text.
 */
export function orderEvents({ articles, dates }: Corpus): Events {
  const { start, firstDay, lastDay } = dates;
  const count = firstDay.length;
  const order = Int32Array.from({ length: count }, (_, row) => row);
  order.sort((x, y) => firstDay[x]! - firstDay[y]! || lastDay[y]! - lastDay[x]! || x - y);
  const article = new Int32Array(count);
  for (let i = 0; i < articles.count; i++) article.fill(i, start[i], start[i + 1]);
  const year = new Int16Array(count);
  const month = new Int8Array(count);
  let known = { first: 1, last: 0, year: 0, month: 0 };
  for (const row of order) {
    const day = firstDay[row]!;
    if (day < known.first || day > known.last) known = monthOf(day);
    year[row] = known.year;
    month[row] = known.month === 1 && day === known.first && lastDay[row]! > known.last ? 0 : known.month;
  }
  return { order, article, year, month };
}

function monthOf(day: number) {
  const { year, month } = yearMonthDay(day);
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1, year, month };
}
