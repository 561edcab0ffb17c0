import type { Words } from './read-words.ts';

/** Bins of a signature: at a Jaccard index of 0.25 some 16 of them agree, and fewer than `FEWEST_SHARED` in one of thousands. */
export const BINS = 64;
const BIN_SHIFT = 26;

/** A bin that no run fell into; such bins agree with nothing. */
export const EMPTY = 0;

/**
 * MinHash by one permutation: each run of three words falls into a bin by the first bits of its hash, and each bin keeps its least.
 * The share of bins that agree estimates the Jaccard index of two sets of runs, for one hash a run in place of one a run and bin.
 * Li, Owen & Zhang 2012, "One Permutation Hashing", NIPS.
 */
export function signature({ count, run }: Words, into: Int32Array): void {
  into.fill(EMPTY);
  for (let i = 0; i < count; i++) {
    const value = run[i]!;
    if (value === 0) continue;
    const bin = value >>> BIN_SHIFT;
    const least = into[bin]!;
    if (least === EMPTY || value < least) into[bin] = value;
  }
}
