/** How often an entity is named, bin by bin; only the bins in which it is named have a row. */
export interface Naming {
  /** Numbers of bins, ascending. */
  readonly bin: ArrayLike<number>;
  /** How many articles of each of them name it, at least one. */
  readonly count: ArrayLike<number>;
}

/** All articles, bin by bin. */
export interface Articles {
  /** Articles in the bins `[0, i)`, for i from 0 to the number of bins. */
  readonly before: ArrayLike<number>;
  /** How many bins have any: an empty one is no evidence, and the cost of a burst does not count it. */
  readonly filled: number;
}

/** A maximal stretch of bins in the state of bursts; it begins and ends with a bin in which the entity is named. */
export interface BurstOfBins {
  readonly first: number;
  readonly last: number;
  /** What the stretch costs in the usual state more than in the state of bursts, in nats. */
  readonly weight: number;
}

/** In a burst an entity is named this many times as often. */
const SCALE = 2;
/** A burst costs this many times ln(bins) to begin. */
const GAMMA = 1;

/**
 * Bursts of one entity: the batched automaton of two states of Kleinberg 2002, "Bursty and hierarchical structure in streams",
 * KDD, section 4, with s = 2 and γ = 1. A bin of d articles of which r name the entity costs −ln of their binomial probability
 * at the state's rate: p₀ over all bins, p₁ = `burstRate(p₀)` in bursts. Going up costs γ·ln(bins), going down nothing; the cheapest way
 * through all bins is taken (Viterbi).
 *
 * Between two bins that name the entity nothing speaks for a burst, so that the way through them is known and costs one
 * subtraction: the time grows with the entity's articles, however many bins there are.
 */
export function kleinberg({ bin, count }: Naming, { before, filled }: Articles): BurstOfBins[] {
  const total = before[before.length - 1] ?? 0;
  let named = 0;
  for (let i = 0; i < count.length; i++) named += count[i]!;
  if (named === 0 || named >= total) return [];
  const usual = named / total;
  const burst = burstRate(usual);
  const gain = Math.log(burst / usual); // of an article that names it, in the state of bursts
  const loss = Math.log((1 - usual) / (1 - burst)); // of one that does not
  const threshold = GAMMA * Math.log(filled);
  const gapBefore = (i: number) => (before[bin[i]!]! - before[bin[i - 1]! + 1]!) * loss;
  const scoreOf = (i: number) => count[i]! * gain - (before[bin[i]! + 1]! - before[bin[i]!]! - count[i]!) * loss;

  // The greatest saving over the usual state until here, being in the usual state and in that of bursts at bin[i].
  let low = 0;
  let high = -Infinity;
  const stays = new Uint8Array(bin.length); // the best way to be high at bin[i] was high at bin[i − 1]
  const falls = new Uint8Array(bin.length); // the best way to be low at bin[i], or to go up there, was high at bin[i − 1]
  for (let i = 0; i < bin.length; i++) {
    const gap = i === 0 ? 0 : gapBefore(i);
    const rest = Math.max(low, high);
    if (high > low) falls[i] = 1;
    if (high - gap >= rest - threshold) stays[i] = 1;
    high = Math.max(high - gap, rest - threshold) + scoreOf(i);
    low = rest;
  }
  return stretches(bin, stays, falls, high > low, scoreOf, gapBefore);
}

/**
 * Twice the usual rate; beyond a third, where twice is nearly always or more, half as many articles without the entity. Both are the
 * same at a third, and neither reaches 1.
 */
export function burstRate(usual: number): number {
  return Math.min(SCALE * usual, 1 - (1 - usual) / SCALE);
}

/** The way back from the last bin, as stretches. */
function stretches(
  bin: ArrayLike<number>,
  stays: Uint8Array,
  falls: Uint8Array,
  endsHigh: boolean,
  scoreOf: (i: number) => number,
  gapBefore: (i: number) => number,
): BurstOfBins[] {
  const found: BurstOfBins[] = [];
  let isHigh = endsHigh;
  for (let i = bin.length - 1, last = i, weight = 0; i >= 0; i--) {
    if (!isHigh) {
      isHigh = falls[i] === 1;
      last = i - 1;
      weight = 0;
      continue;
    }
    weight += scoreOf(i);
    if (i > 0 && stays[i]) {
      weight -= gapBefore(i);
      continue;
    }
    found.push({ first: bin[i]!, last: bin[last]!, weight });
    isHigh = falls[i] === 1;
    last = i - 1;
    weight = 0;
  }
  return found.reverse();
}
