/** In what `foldUnit` returns: the unit is a capital, a digit, or a word by itself (a script that puts no spaces between words). */
export const CAPITAL = 1 << 16;
export const FIGURE = 1 << 17;
export const ALONE = 1 << 18;
/** Belongs to the word that it stands in and is seen by nobody: a combining mark, a soft hyphen. */
export const UNSEEN = 1 << 19;
/** The bits that hold the letter; 0 for what stands between words. */
export const LETTER = 0xffff;

/** By UTF-16 unit, as far as it has been asked for: a table, since 100,000 articles have 300 million units. */
const KNOWN = new Int32Array(0x10000);
const IS_KNOWN = 1 << 29;

/**
 * A UTF-16 unit as it is compared: the small letter without its accent ("É" is an e), or the digit, with flags above; 0 for spaces and
 * punctuation. Letters beyond the Basic Multilingual Plane are read unit by unit, and each is a word by itself.
 */
export function foldUnit(unit: number): number {
  const known = KNOWN[unit]!;
  return (known === 0 ? learn(unit) : known) & ~IS_KNOWN;
}

function learn(unit: number): number {
  return (KNOWN[unit] = fold(unit) | IS_KNOWN);
}

function fold(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit | ALONE;
  const character = String.fromCharCode(unit);
  if (/\p{Nd}/u.test(character)) return unit | FIGURE;
  if ((unit >= 0x300 && unit <= 0x36f) || /\p{Cf}/u.test(character)) return UNSEEN;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return 0;
  if (UNSPACED.test(character)) return unit | ALONE;
  const isSyllable = unit >= 0xac00 && unit <= 0xd7a3; // of Hangul, which would come apart into its letters
  const small = (isSyllable ? character : character.normalize('NFD')).toLowerCase().charCodeAt(0);
  return small | (/[\p{Lu}\p{Lt}]/u.test(character) ? CAPITAL : 0);
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}ー]/u;
