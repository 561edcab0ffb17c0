import { BEYOND_CHANCE } from './surprise.ts';

/** Up to this many ties, all are shown; beyond, this many at most. */
export const MOST_TIES = 400;
export const MOST_TIES_ON_A_PHONE = 150;

/** Names without a shown tie are drawn too, those of most articles first, until this many stand on the canvas. */
export const LEAST_NAMES = 60;

/** One tie as the cut sees it. */
export interface TieWeight {
  readonly a: number;
  readonly b: number;
  /** Strength in the period, in `STRENGTH_UNIT`s. */
  readonly strength: number;
  /** Independent texts of the period that name both. */
  readonly texts: number;
  /** Signed G² over the whole corpus: within a short period it would leave almost nothing. */
  readonly surprise: number;
}

/**
 * Which ties are drawn unless the reader asks for others: up to `most`, all of them; beyond, those of at least two texts
 * that chance does not explain, strongest first. Where that leaves none, as among two long articles, in which nothing can be told
 * from chance, it is the strongest.
 */
export function defaultTies<T extends TieWeight>(ties: readonly T[], most: number = MOST_TIES): T[] {
  if (ties.length <= most) return strongestTies(ties, most);
  const surprising = ties.filter((tie) => isBeyondChance(tie.texts, tie.surprise));
  return strongestTies(surprising.length > 0 ? surprising : ties, most);
}

/** Ties of equal strength come in the order of their ends, so that the same selection draws the same picture. */
export function strongestTies<T extends TieWeight>(ties: readonly T[], most: number): T[] {
  return [...ties].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b).slice(0, most);
}

/** @param texts independent texts that name both */
export function isBeyondChance(texts: number, surprise: number): boolean {
  return texts >= 2 && surprise >= BEYOND_CHANCE;
}
