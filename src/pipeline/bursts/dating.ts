import { edtfDays } from '../../schema/edtf.ts';
import type { Network } from '../cooccurrence/network.ts';
import { binOf, TIME_UNITS, type TimeUnit } from './time-unit.ts';

/** Which days an article belongs to, once for each stretch of days; ascending by first day. */
export interface Dating {
  readonly article: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
}

/** Articles in bins, each at most once in each bin; ascending by bin, then by article. What lies in no single bin is left out. */
export interface Binned {
  readonly unit: TimeUnit;
  readonly bin: Int32Array;
  readonly article: Int32Array;
}

export function published({ dated, firstDay, lastDay }: Network): Dating {
  return { article: Int32Array.from({ length: dated }, (_, row) => row), firstDay, lastDay };
}

/** By the passages whose days are known. */
export function mentioned({ articles }: Network): Dating {
  const rows: { article: number; first: number; last: number }[] = [];
  articles.forEach(({ dates }, article) => {
    for (const { value } of dates) {
      const days = edtfDays(value);
      if (days) rows.push({ article, first: days.first, last: days.last });
    }
  });
  rows.sort((x, y) => x.first - y.first || x.article - y.article || x.last - y.last);
  return {
    article: Int32Array.from(rows, ({ article }) => article),
    firstDay: Int32Array.from(rows, ({ first }) => first),
    lastDay: Int32Array.from(rows, ({ last }) => last),
  };
}

/** Articles with a stretch of days wholly within a range, ascending, each once: what a range on the page keeps. */
export function articlesWithin({ article, firstDay, lastDay }: Dating, first: number, last: number): number[] {
  const found = new Set<number>();
  for (let row = firstAtLeast(firstDay, first); row < firstDay.length && firstDay[row]! <= last; row++)
    if (lastDay[row]! <= last) found.add(article[row]!);
  return [...found].sort((x, y) => x - y);
}

/** Of both ends of the time, so much of the articles says nothing of how dense the rest lies: one date of 1066, or of 2090. */
const OUTSIDE_THE_MIDDLE = 0.05;

/**
 * The finest unit with at least so many articles a bin on average, in the time that holds the middle nine tenths of the articles.
 * Finer ones would leave out articles whose day is not known, or be mostly empty.
 */
export function chooseBins(dating: Dating, leastPerBin: number): Binned {
  let binned = putInBins(dating, 'day');
  for (const unit of TIME_UNITS) {
    binned = putInBins(dating, unit);
    if (binned.bin.length * (1 - 2 * OUTSIDE_THE_MIDDLE) >= leastPerBin * middleBins(binned)) break;
  }
  return binned;
}

/** How many bins hold the middle nine tenths of the articles. */
export function middleBins({ bin }: Binned): number {
  if (bin.length === 0) return 0;
  const outside = Math.floor(bin.length * OUTSIDE_THE_MIDDLE);
  return bin[bin.length - 1 - outside]! - bin[outside]! + 1;
}

function putInBins({ article, firstDay, lastDay }: Dating, unit: TimeUnit): Binned {
  const pairs: { bin: number; article: number }[] = [];
  for (let row = 0; row < article.length; row++) {
    const bin = binOf(unit, firstDay[row]!);
    if (lastDay[row] === firstDay[row] || (unit !== 'day' && binOf(unit, lastDay[row]!) === bin))
      pairs.push({ bin, article: article[row]! });
  }
  pairs.sort((x, y) => x.bin - y.bin || x.article - y.article);
  const once = pairs.filter(({ bin, article }, i) => i === 0 || bin !== pairs[i - 1]!.bin || article !== pairs[i - 1]!.article);
  return { unit, bin: Int32Array.from(once, ({ bin }) => bin), article: Int32Array.from(once, (pair) => pair.article) };
}

/** First place in ascending values with at least this value. */
export function firstAtLeast(values: Int32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
