import { isSameGiven } from './known-names.ts';
import { isSuffix, type Parts } from './name-parts.ts';

/** Whether a person's shorter name may stand for the full one: a surname, a given name, a name without what stands in the middle. */
export function standsForPerson(short: Parts, full: Parts): boolean {
  if (short.length >= 2 && full.length >= 2 && short.length <= full.length && short.at(-1) === full.at(-1)) {
    // Only a name without any middle part: George W. Bush is not short for George H. W. Bush.
    const given = isSameGiven(short[0]!, full[0]!) || isInitialOf(short[0]!, full[0]!);
    if (short.length === 2 && given) return short.length < full.length || isShorter(short[0]!, full[0]!);
    return short.length < full.length && isSuffix(short, full);
  }
  if (short.length >= full.length) return false;
  if (short.length === 1) return short[0] === full.at(-1) || short[0] === full[0] || isFirstSurname(short[0]!, full);
  return short.length === 2 && short[0] === full[0] && isFirstSurname(short[1]!, full);
}

/**
 * Whether one full name may be another with a short given name, or with initials for it, though no article has both: "Bill Weld" for
 * William Weld, "R. J. Weld" for Robert Weld.
 */
export function shortensGiven(short: Parts, full: Parts): boolean {
  const [given, own] = [short[0]!, full[0]!];
  if (short.length < 2 || full.length < 2 || short.at(-1) !== full.at(-1) || given === own || own.length === 1) return false;
  if (short.slice(0, -1).every((part) => part.length === 1)) return isInitialOf(given, own);
  return short.length === 2 && isSameGiven(given, own) && isShorter(given, own);
}

/** Of "Bill Weld" and "William Weld" only one may be short for the other. */
function isShorter(a: string, b: string): boolean {
  return a.length < b.length || (a.length === b.length && a < b);
}

/** "J. Smith" for John Smith. */
function isInitialOf(letter: string, given: string): boolean {
  return letter.length === 1 && given.length > 1 && given.startsWith(letter);
}

/** "Rosselló" of Ricardo Rosselló Nevares: of two surnames the first may stand alone. */
function isFirstSurname(part: string, full: Parts): boolean {
  return full.length >= 3 && part.length >= 4 && full[full.length - 2] === part;
}
