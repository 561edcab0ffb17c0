/** The slider's steps, from 0 (every tie) to the strongest. */
export const SLIDER_STEPS = 100;

/** Bend of the slider: weak ties are many and strong ones few, so a step at the weak end is a small one. */
const BEND = 4;

/** Least strength that a place of the slider stands for, in `STRENGTH_UNIT`s, rounded to whole ones. */
export function strengthAtStep(step: number, strongest: number): number {
  return Math.round((strongest * Math.expm1((BEND * step) / SLIDER_STEPS)) / Math.expm1(BEND));
}

/** Place of the slider for a least strength, rounded to a whole step; its end for whatever is stronger than the strongest. */
export function stepOfStrength(strength: number, strongest: number): number {
  if (strongest <= 0 || strength <= 0) return 0;
  return Math.round((SLIDER_STEPS * Math.log1p(Math.min(1, strength / strongest) * Math.expm1(BEND))) / BEND);
}
