/** Letters that Unicode does not take apart. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Words of plain letters: most names, of which evening out changes the case only, and each of its steps takes time. */
export const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * A name for comparing, never for showing: case, accents, hyphens, full stops, the kind of apostrophe, a leading "the" and
 * invisible characters (zero-width, direction marks) are no difference. "Kim Jong-un" and "KIM JONG UN" → "kim jong un".
 */
export function normalizeName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/^the (?=.)/, '');
  const letters = /^[ -~]*$/.test(name) ? name.toLowerCase() : foldLetters(name); // most are plain, and folding is slow
  const plain = letters
    .replace(/(\p{L})\.(?=\p{L}\b)/gu, '$1') // "U.S." is one word, "J. K." two
    .replace(/\./g, '')
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .replace(/[^\p{L}\p{N}' &+]/gu, '')
    .trim();
  return plain.replace(/^the (?=.)/, '');
}

function foldLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŋ]/g, (letter) => FOLDED[letter]!)
    .replace(/[’‘`´]/g, "'");
}
