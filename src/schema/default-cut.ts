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
 * that chance does not explain, strongest first (ties broken by `a`, then `b`, so that the same selection draws the same picture).
 */
export function defaultTies<T extends TieWeight>(ties: readonly T[], most: number = MOST_TIES): T[] {
  const shown = ties.length <= most ? [...ties] : ties.filter((tie) => tie.texts >= 2 && tie.surprise >= BEYOND_CHANCE);
  return shown.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b).slice(0, most);
}
