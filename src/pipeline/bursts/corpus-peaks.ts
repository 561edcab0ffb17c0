import { unitStart } from '../../schema/time-unit.ts';
import { backgroundOf } from './background.ts';
import { chooseBins, middleBins, type Binned } from './choose-bins.ts';
import { articlesWithin, type Dating } from './dating.ts';
import { poissonSurprise } from './poisson-tail.ts';

/** A stretch of days with more articles than usual. */
export interface CrowdedDays {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Rows of articles wholly within, ascending. */
  readonly articles: readonly number[];
  /** −ln of the probability of as many by chance, in nats. */
  readonly surprise: number;
}

/** So few articles are no peak, whatever the usual. */
export const FEWEST_ARTICLES = 3;
/** The probability that chance makes any stretch at all of a corpus without events a peak. */
const LEVEL = 0.05;
/** Half as many again as usual: in a large corpus even a twentieth more is no chance, and no news. */
const LEAST_RATIO = 1.5;
/**
 * Stretches looked at, in bins: what is raised for some days may be outstanding on none of them. Longer ones only tell when a newsroom
 * was busy, and hide the days that tell why.
 */
const LENGTHS = [1, 2, 4];

/** Bins that are more than chance explains. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly expected: number;
}

/**
 * Peaks of a corpus, strongest first: stretches of one, two or four bins with more articles than a Poisson rate of what is usual
 * around them has by chance. A stretch counts where that is less probable than 0.05, shared among all that are looked at (Bonferroni),
 * so that at most one in twenty corpora without events has any peak. Of stretches that overlap the most surprising is taken, and
 * those that touch are one.
 *
 * @param leastPerBin articles that a bin has on average; the fewer, the finer the bins
 */
export function corpusPeaks(dating: Dating, leastPerBin: number): CrowdedDays[] {
  const binned = chooseBins(dating, leastPerBin);
  if (binned.bin.length < FEWEST_ARTICLES) return [];
  const peaks: CrowdedDays[] = [];
  for (const { first, last, count, expected } of joinTouching(withoutOverlap(crowdedStretches(binned)))) {
    const firstDay = unitStart(binned.unit, binned.first + first);
    const lastDay = unitStart(binned.unit, binned.first + last + 1) - 1;
    const articles = articlesWithin(dating, firstDay, lastDay);
    // where bins are days, an article that speaks of two of them is one article
    if (articles.length >= FEWEST_ARTICLES) peaks.push({ firstDay, lastDay, articles, surprise: poissonSurprise(count, expected) });
  }
  return peaks.sort((x, y) => y.surprise - x.surprise || x.firstDay - y.firstDay);
}

/** Stretches that begin and end with a bin that has articles, most surprising first, of equals the earlier and shorter. */
function crowdedStretches(binned: Binned): Stretch[] {
  const { before } = binned;
  const threshold = Math.log((middleBins(binned) * LENGTHS.length) / LEVEL);
  const background = backgroundOf(binned);
  const known = new Map<number, number | undefined>();
  const usual = (bin: number) => {
    if (!known.has(bin)) known.set(bin, background(bin));
    return known.get(bin);
  };
  const hasAny = (bin: number) => before[bin + 1]! > before[bin]!; // false beyond the end
  const found: (Stretch & { surprise: number })[] = [];
  for (let first = 0; first + 1 < before.length; first++) {
    if (!hasAny(first)) continue;
    for (const length of LENGTHS) {
      const last = first + length - 1;
      if (!hasAny(last)) continue;
      const count = before[last + 1]! - before[first]!;
      if (count < FEWEST_ARTICLES) continue;
      const expected = sumOver(first, last, usual);
      if (expected === undefined || count < LEAST_RATIO * expected) continue;
      const surprise = poissonSurprise(count, expected);
      if (surprise >= threshold) found.push({ first, last, count, expected, surprise });
    }
  }
  return found.sort((x, y) => y.surprise - x.surprise || x.first - y.first || x.last - y.last);
}

function sumOver(first: number, last: number, valueOf: (at: number) => number | undefined): number | undefined {
  let sum = 0;
  for (let at = first; at <= last; at++) {
    const value = valueOf(at);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** Takes one stretch after the other, where none of those before has any of its bins; in the order of time. */
function withoutOverlap(stretches: readonly Stretch[]): Stretch[] {
  const taken = new Set<number>();
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const bins = Array.from({ length: stretch.last - stretch.first + 1 }, (_, i) => stretch.first + i);
    if (bins.some((bin) => taken.has(bin))) continue;
    for (const bin of bins) taken.add(bin);
    kept.push(stretch);
  }
  return kept.sort((x, y) => x.first - y.first);
}

function joinTouching(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before?.last === stretch.first - 1)
      joined[joined.length - 1] = {
        first: before.first,
        last: stretch.last,
        count: before.count + stretch.count,
        expected: before.expected + stretch.expected,
      };
    else joined.push(stretch);
  }
  return joined;
}
