import { isPlaceName } from '../text/country-of-place.ts';
import { beginsWith, isSuffix, leavesOutLittle, type Parts } from './name-parts.ts';

/** Nouns that a place's short name does without, at its end and at its beginning. */
const WATERS = /^(?:sea|ocean|islands?|river|peninsula|archipelago|desert)$/;
const OPENINGS = /^(?:mount|lake|river|cape|gulf of|isle of|island of)$/;
const FACILITIES =
  /^(?:palace|airport|airbase|prison|jail|stadium|arena|park|hall|tower|bridge|castle|mosque|cathedral|basilica|abbey|hotel|camp|dam|mall|reactor|zoo|forest|facility)$/;

/**
 * Whether a place's shorter name may stand for the full one, which is seldom: York is not New York. "Solomon" for the Solomon Sea,
 * "Everest" for Mount Everest, "Bontddu" for Bontddu Hall, as long as the short name is not that of a town: Manchester is not the
 * Manchester Arena, nor Aden the Gulf of Aden.
 */
export function standsForPlace(short: Parts, full: Parts): boolean {
  if (leavesOutLittle(short, full)) return true;
  const left = full.length - short.length;
  if (isSuffix(short, full)) return OPENINGS.test(full.slice(0, left).join(' ')) && !isPlaceName(short.join(' '));
  if (!beginsWith(short, full)) return false;
  const last = full.at(-1)!;
  // "Washington" for Washington, D.C., "New York" for New York City, but Kansas City is not Kansas.
  if (left === 1 && (last === 'dc' || (last === 'city' && short.length > 1))) return true;
  return (left === 1 && WATERS.test(last)) || (left <= 2 && FACILITIES.test(last) && !isPlaceName(short.join(' ')));
}
