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
  /** How many name both ends of a tie, and its strength, in `STRENGTH_UNIT`s. */
  readonly tieCount: (tie: number) => number;
  readonly strengthOf: (tie: number) => number;
  /** The same as columns over all ties, counted when they are first read after a move: not for what is drawn in each frame. */
  readonly tieCounts: Int32Array;
  readonly tieStrength: Float64Array;
}

export function measured(counts: Counts, unit: Unit): Measured {
  const isTexts = unit === 'texts';
  return {
    unit,
    total: isTexts ? counts.texts : counts.articles,
    entityCounts: isTexts ? counts.entityTexts : counts.entityArticles,
    tieCount: (tie) => counts.tieOf(tie)[unit],
    strengthOf: (tie) => counts.tieOf(tie)[isTexts ? 'textStrength' : 'strength'],
    get tieCounts() {
      return isTexts ? counts.tieTexts : counts.tieArticles;
    },
    get tieStrength() {
      return isTexts ? counts.tieTextStrength : counts.tieStrength;
    },
  };
}
