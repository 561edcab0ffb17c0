import type { Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Axis } from '../query/clauses.ts';

/** What the timeline counts: articles by the day published, or dated passages by the days they speak of. */
export interface DatedRows {
  readonly axis: Axis;
  readonly count: number;
  /** Article of each row; for published dates, row i is article i. */
  readonly article: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** From the first day of any row to the last; undefined where there is no row. */
  readonly extent: DayRange | undefined;
  /** What the axis shows: `extent` without the few rows that lie far off. */
  readonly shown: DayRange | undefined;
  /** Articles without a date (published), or that name none (mentioned). */
  readonly undated: Int32Array;
}

/** Share of the rows that must lie near the days of publication, for the axis to show those. */
const MOST = 0.5;
/** Rows longer than this (decades, centuries) do not say where the axis should lie. */
const LONGEST_FOR_AXIS = 366;
/** A row within two years of the days of publication, or of the middle half of all rows, is not far off. */
export const NEAR_DAYS = 731;

export function datedRows(corpus: Corpus, axis: Axis): DatedRows {
  if (axis === 'published') {
    const { dated, firstDay, lastDay } = corpus.articles;
    const article = Int32Array.from({ length: dated }, (_, i) => i);
    const extent = corpus.span;
    return {
      axis,
      count: dated,
      article,
      first: firstDay,
      last: lastDay,
      extent,
      shown: extent && withoutStrays(firstDay.subarray(0, dated), lastDay),
      undated: Int32Array.from({ length: corpus.articles.count - dated }, (_, i) => dated + i),
    };
  }
  const { start, firstDay, lastDay } = corpus.dates;
  const article = new Int32Array(firstDay.length);
  const undated: number[] = [];
  for (let i = 0; i < corpus.articles.count; i++) {
    article.fill(i, start[i], start[i + 1]);
    if (start[i] === start[i + 1]) undated.push(i);
  }
  return {
    axis,
    count: firstDay.length,
    article,
    first: firstDay,
    last: lastDay,
    extent: extentOf(firstDay, lastDay, () => true),
    shown: nearExtent(firstDay, lastDay, corpus.span),
    undated: Int32Array.from(undated),
  };
}

/** Among fewer articles, none is a stray. */
const FEWEST_WITH_STRAYS = 8;
/** At most one in so many is one, or a single one. */
const STRAYS = 20;

/**
 * What the axis of dates published shows, so that an article of 1950 does not stretch an axis of 2020: all but the few first and
 * last that an empty stretch parts from the rest, longer than two years and than all that the rest spans. A corpus that is spread
 * over decades, evenly or more and more, has no such stretch.
 *
 * @param first ascending
 */
function withoutStrays(first: Int32Array, last: Int32Array): DayRange | undefined {
  const most = first.length < FEWEST_WITH_STRAYS ? 0 : Math.max(1, Math.floor(first.length / STRAYS));
  const low = most;
  const high = first.length - 1 - most;
  let from = low;
  while (from > 0 && first[from]! - first[from - 1]! <= Math.max(NEAR_DAYS, first[high]! - first[from]!)) from--;
  let to = high;
  while (to + 1 < first.length && first[to + 1]! - first[to]! <= Math.max(NEAR_DAYS, first[to]! - first[low]!)) to++;
  return extentOf(first, last, (row) => from <= row && row <= to);
}

/**
 * What the axis of mentioned dates shows, so that one mention of 1815 does not stretch an axis of two years: the rows within two
 * years of the days of publication, if that is most of them; else those that lie no farther from the middle half of them than
 * one and a half times its width (Tukey's fences).
 */
function nearExtent(first: Int32Array, last: Int32Array, published: DayRange | undefined): DayRange | undefined {
  const isShort = (row: number) => last[row]! - first[row]! < LONGEST_FOR_AXIS;
  const sorted = first.filter((_, row) => isShort(row)).sort();
  if (sorted.length === 0) return extentOf(first, last, () => true);
  const within = (from: Day, to: Day) => (row: number) => isShort(row) && first[row]! >= from && last[row]! <= to;
  if (published) {
    const isNear = within(published.first - NEAR_DAYS, published.last + NEAR_DAYS);
    let near = 0;
    for (let row = 0; row < first.length; row++) if (isNear(row)) near++;
    if (near >= MOST * sorted.length) return extentOf(first, last, isNear);
  }
  const low = sorted[Math.floor((sorted.length - 1) / 4)]!;
  const high = sorted[Math.ceil((3 * (sorted.length - 1)) / 4)]!;
  const reach = Math.max(NEAR_DAYS, 1.5 * (high - low));
  return extentOf(first, last, within(low - reach, high + reach));
}

function extentOf(first: Int32Array, last: Int32Array, counts: (row: number) => boolean): DayRange | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (let row = 0; row < first.length; row++) {
    if (!counts(row)) continue;
    from = Math.min(from, first[row]!);
    to = Math.max(to, last[row]!);
  }
  return from <= to ? { first: from, last: to } : undefined;
}
