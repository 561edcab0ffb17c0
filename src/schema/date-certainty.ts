/** How a dated passage's days are known: flags of the bundle's column, 0 where the words say them in full and exactly. */
export const APPROXIMATE = 1;
/** Some part of the date is not said, and comes from the day of publication or another date. */
export const INFERRED = 2;

/** Whether an EDTF value says only about when. */
export function isApproximate(value: string): boolean {
  return /[~%]/.test(value);
}
