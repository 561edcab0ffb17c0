import type { Counts } from './tally.ts';

/** What is counted: every article, or articles in much the same words once. */
export const UNITS = ['articles', 'texts'] as const;
export type Unit = (typeof UNITS)[number];

/** Counts in the unit that the reader has chosen: what is drawn, ranked and said of names and ties. */
export interface Measured {
  readonly unit: Unit;
  /** Size of the set. */
  readonly total: number;
  /** By entity: how many of the set name it. */
  readonly entityCounts: Int32Array;
  /** By tie: how many name both, and its strength, in `STRENGTH_UNIT`s. */
  readonly tieCounts: Int32Array;
  readonly tieStrength: Float64Array;
}

export function measured(counts: Counts, unit: Unit): Measured {
  return unit === 'articles'
    ? { unit, total: counts.articles, entityCounts: counts.entityArticles, tieCounts: counts.tieArticles, tieStrength: counts.tieStrength }
    : { unit, total: counts.texts, entityCounts: counts.entityTexts, tieCounts: counts.tieTexts, tieStrength: counts.tieTextStrength };
}
