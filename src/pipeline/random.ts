/** A source of chance that gives the same numbers for the same seed: uniform in [0, 1). */
export type Random = () => number;

/** Mulberry32, Tommy Ettinger 2017: 32 bits of state, a period of 2³², good enough to scatter marks and shuffle nodes. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
