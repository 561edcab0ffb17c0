import { weekdayOf } from '../../schema/day.ts';
import type { Binned } from './choose-bins.ts';

/** How the usual is found around a bin. */
interface Sight {
  /** Length of a block, in bins. */
  readonly length: number;
  /** Blocks looked at on each side. */
  readonly side: number;
  /** Blocks looked at where the corpus lies on one side only: with growth, the farther the more is missing. */
  readonly oneSide: number;
  /** Fewer blocks say nothing. */
  readonly fewest: number;
  /** Which block of a side is the usual one, from the quietest (0) to the busiest (1). */
  readonly quantile: number;
}

const WEEKS: Sight = { length: 7, side: 26, oneSide: 8, fewest: 4, quantile: 0.5 };
/** Where four weeks cannot be had: not the median day, as two of seven are a weekend, and in ten days four may be. */
const DAYS: Sight = { length: 1, side: 14, oneSide: 14, fewest: 7, quantile: 0.75 };
const WEEK_BINS: Sight = { ...WEEKS, length: 1 };
const LONG_BINS: Sight = { ...WEEK_BINS, side: 12 };

/**
 * How many articles a bin is expected to have, by what is usual around it: the median week, dealt to its days by their weekday
 * (the median month, quarter or year where bins are as long as that).
 *
 * - Of the half year before and the half year after, the busier one: a corpus that grows, or begins, or ends, is no peak, nor is the
 *   first day of a busy year.
 * - The greatest Poisson rate with such a median is the median plus ln 2 (Choi 1994, "On the medians of gamma distributions and an
 *   equation of Ramanujan", Proc. AMS 121), and that is taken: where the median week is 0, three articles are no event yet.
 *
 * @returns for a bin undefined where there is too little around it to say
 */
export function backgroundOf({ unit, first, before }: Binned): (bin: number) => number | undefined {
  const last = before.length - 2;
  if (unit !== 'day') {
    // the corpus may begin or end in the middle of a bin, so that the outermost say nothing
    const sight = unit === 'week' ? WEEK_BINS : LONG_BINS;
    return (bin) => usualAround(before, bin, 1, last - 1, sight);
  }
  const shares = weekdayShares(first, before);
  return (bin) => {
    const week = usualAround(before, bin, 0, last, WEEKS);
    return week === undefined ? usualAround(before, bin, 0, last, DAYS) : week * shares[weekdayOf(first + bin)]!;
  };
}

/**
 * The greater of the usual counts on both sides of a bin; the block around the bin itself is in neither. A side on which the corpus has
 * too few blocks does not count, and where both are such, they count as one.
 */
function usualAround(articlesBefore: Int32Array, at: number, first: number, last: number, sight: Sight): number | undefined {
  const { length, side, oneSide, fewest, quantile } = sight;
  const half = (length - 1) / 2;
  const countIn = (from: number) => articlesBefore[from + length]! - articlesBefore[from]!;
  const before: number[] = [];
  const after: number[] = [];
  for (let from = at - half - length; before.length < side && from >= first; from -= length) before.push(countIn(from));
  for (let from = at + half + 1; after.length < side && from + length - 1 <= last; from += length) after.push(countIn(from));
  const sides = [before, after].filter((counts) => counts.length >= fewest);
  if (sides.length === 0) sides.push([...before, ...after]);
  else if (sides.length === 1) sides[0] = sides[0]!.slice(0, oneSide);
  if (sides[0]!.length < fewest) return undefined;
  return Math.max(...sides.map((counts) => quantileOf(counts, quantile))) + Math.LN2;
}

function quantileOf(values: number[], quantile: number): number {
  values.sort((x, y) => x - y);
  const place = (values.length - 1) * quantile;
  const below = Math.floor(place);
  return values[below]! + (place - below) * ((values[below + 1] ?? values[below]!) - values[below]!);
}

/** So many weeks spread evenly are added, as a few weeks do not tell how a weekday usually is; more would hide that Sundays are quiet. */
const EVEN_WEEKS = 1;
/** Of twenty days with articles, the busiest counts no more than the next: a great event is no habit of its weekday. */
const BUSIEST = 0.05;

/** Part of a week's articles that fall on each weekday; the seven add up to 1. */
function weekdayShares(first: number, before: Int32Array): number[] {
  const counts = before.slice(1).map((sum, day) => sum - before[day]!);
  const filled = counts.filter((count) => count > 0).sort();
  const most = filled[Math.ceil(filled.length * (1 - BUSIEST)) - 1]!;
  const sums = new Array<number>(7).fill(0);
  let total = 0;
  counts.forEach((count, day) => {
    const capped = Math.min(count, most);
    sums[weekdayOf(first + day)]! += capped;
    total += capped;
  });
  const even = (EVEN_WEEKS * total) / counts.length;
  return sums.map((sum) => (sum + even) / (total + 7 * even));
}
