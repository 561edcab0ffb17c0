import { countryOfPlace } from '../text/country-of-place.ts';
import type { NameForm } from './name-form.ts';

/** Shortest name in which one letter may be a slip: Iran and Iraq differ in one as well. */
const SHORTEST = 8;

/**
 * Whether one of two forms of the same article is likely the other with a letter too many, too few, wrong or out of place:
 * "Magnitigorsk", "Infectious Disease(s)". Not for people, of whom Johnson and Johnston may both be about, nor where both are
 * places that are known: Gambia is not Zambia.
 */
export function isMisspellingOf(a: NameForm, b: NameForm): boolean {
  if (a.type !== b.type || a.type === 'person' || a.country !== undefined || b.country !== undefined) return false;
  if (a.acronym !== undefined || b.acronym !== undefined || a.parts.length !== b.parts.length) return false;
  const [x, y] = [a.parts.join(' '), b.parts.join(' ')];
  if (Math.min(x.length, y.length) < SHORTEST || /\d/.test(x + y) || !isOneSlip(x, y)) return false;
  return countryOfPlace(a.shown) === undefined || countryOfPlace(b.shown) === undefined;
}

const VOWEL = /^[aeiouy]$/;

/** Whether one insertion, omission, exchange of vowels or swap of neighbours makes `a` of `b`; their first letters are equal. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (inA.length + inB.length === 1) return true;
  if (inA.length === 1 && inB.length === 1) return VOWEL.test(inA) && VOWEL.test(inB); // Wikimedia is not Wikipedia
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}
