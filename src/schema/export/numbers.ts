import { STRENGTH_UNIT } from '../tie.ts';

/** Strength in articles that name both in one sentence, to four digits after the point. */
export function shownStrength(strength: number): number {
  return Math.round((strength / STRENGTH_UNIT) * 1e4) / 1e4;
}

/** Signed G² to two digits after the point. */
export function shownSurprise(surprise: number): number {
  return Math.round(surprise * 100) / 100 + 0; // never −0
}
