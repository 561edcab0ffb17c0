/** Classes of one UTF-16 unit, as the scanner sees it. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Belongs to whatever it stands in and is seen by nobody: zero-width and direction marks, the soft hyphen. */
export const INVISIBLE = 5;

/**
 * Class of the UTF-16 unit at `index`. A letter that has no case (Han, Arabic) counts as lower: a capital is evidence of a
 * name, and such a letter is none. Letters beyond the Basic Multilingual Plane are read unit by unit and count as lower too.
 */
export function characterClass(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < CLASSES.length ? CLASSES[code]! : classify(code);
}

/** Classes below U+0250 in a table, since a regular expression a character would cost more than everything else. */
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => classify(code));

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return LOWER;
  const character = String.fromCharCode(code);
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(character)) return INVISIBLE;
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{L}|\p{M}/u.test(character)) return LOWER;
  return /\p{Nd}/u.test(character) ? DIGIT : OTHER;
}
