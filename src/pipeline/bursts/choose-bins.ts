import { TIME_UNITS, unitOf, type TimeUnit } from '../../schema/time-unit.ts';
import type { Dating } from './dating.ts';

/** Articles in bins of equal unit, each at most once in each bin. What lies in no single bin is left out. */
export interface Binned {
  readonly unit: TimeUnit;
  /** Number of the first bin that has any; bin i of these columns is bin `first + i` of the unit. */
  readonly first: number;
  /** Articles in the bins `[0, i)`, for i from 0 to the number of bins. */
  readonly before: Int32Array;
  /** Bin and article, ascending by both. */
  readonly bin: Int32Array;
  readonly article: Int32Array;
}

/** Of both ends of the time, so much of the articles says nothing of how dense the rest lies: one date of 1066, or of 2090. */
const OUTSIDE_THE_MIDDLE = 0.05;

/** Longer stretches of days ("in 2019") say nothing of how finely a corpus is dated: none of its units is meant to hold them. */
const LONGEST = 31;

/**
 * The finest unit whose bins hold at least half of the stretches that are no longer than a month, and have at least so many articles on
 * average, in the time that holds the middle nine tenths of them: what does not fit is lost, and in bins that are mostly empty
 * nothing is usual.
 */
export function chooseBins(dating: Dating, leastPerBin: number): Binned {
  const short = dating.lastDay.filter((last, row) => last - dating.firstDay[row]! < LONGEST).length;
  for (const unit of TIME_UNITS) {
    const { held, ...pairs } = pairsIn(dating, unit);
    const isDense = pairs.bin.length * (1 - 2 * OUTSIDE_THE_MIDDLE) >= leastPerBin * middleBins(pairs);
    if ((held > 0 && 2 * held >= short && isDense) || unit === 'year') return { unit, ...counted(pairs) };
  }
  throw new Error('chooseBins: no unit is left');
}

/** How many bins hold the middle nine tenths of the articles. */
export function middleBins({ bin }: Pick<Binned, 'bin'>): number {
  if (bin.length === 0) return 0;
  const outside = Math.floor(bin.length * OUTSIDE_THE_MIDDLE);
  return bin[bin.length - 1 - outside]! - bin[outside]! + 1;
}

function pairsIn({ article, firstDay, lastDay }: Dating, unit: TimeUnit): Pick<Binned, 'bin' | 'article'> & { held: number } {
  const articleCount = article.reduce((most, row) => Math.max(most, row), -1) + 1;
  const keys = new Float64Array(article.length); // one number for bin and article: a typed array sorts many times as fast as objects
  let held = 0;
  for (let row = 0; row < article.length; row++) {
    const bin = unitOf(unit, firstDay[row]!);
    if (lastDay[row] === firstDay[row] || (unit !== 'day' && unitOf(unit, lastDay[row]!) === bin))
      keys[held++] = bin * articleCount + article[row]!;
  }
  const once = keys
    .subarray(0, held)
    .sort()
    .filter((key, i, sorted) => i === 0 || key !== sorted[i - 1]);
  const bin = Int32Array.from(once, (key) => Math.floor(key / articleCount));
  return { held, bin, article: Int32Array.from(once, (key, i) => key - bin[i]! * articleCount) };
}

function counted({ bin, article }: Pick<Binned, 'bin' | 'article'>): Omit<Binned, 'unit'> {
  if (bin.length === 0) return { first: 0, before: new Int32Array(1), bin, article };
  const first = bin[0]!;
  const before = new Int32Array(bin[bin.length - 1]! - first + 2);
  for (const number of bin) before[number - first + 1]!++;
  for (let i = 1; i < before.length; i++) before[i]! += before[i - 1]!;
  return { first, before, bin: bin.map((number) => number - first), article };
}
