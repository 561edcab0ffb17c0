/** Characters whose part in the rules is known here; a text with any other is left to `Intl.Segmenter`. */
const KNOWN = /^[\t -~\u00A0-\u00AC\u00AE-\u017F\u2010-\u2015\u2018-\u201E\u2020-\u2022\u2026\u2039\u203A\u20AC\u2122]*$/;

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const NUMERIC = 3;
const FULL_STOP = 4;
const TERMINAL = 5;
const CLOSE = 6;
const SPACE = 7;
const CONTINUES = 8;

/** Sentence_Break property of the characters below U+0180. */
const CLASSES = Uint8Array.from({ length: 0x180 }, (_, code) => classOf(String.fromCharCode(code)));

/**
 * Where UAX 29 ends the sentences of a text in one paragraph, its end included: rules SB6 to SB11 for Latin letters, five times as
 * fast as `Intl.Segmenter`. Undefined where the text has characters that are not known here.
 */
export function sentenceBreaks(text: string): number[] | undefined {
  if (!KNOWN.test(text)) return undefined;
  const breaks: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const terminal = classAt(text, at);
    if (terminal !== FULL_STOP && terminal !== TERMINAL) continue;
    if (terminal === FULL_STOP && at + 1 < length) {
      const next = classAt(text, at + 1);
      if (next === NUMERIC) continue;
      if (next === UPPER && at > 0 && isLetter(classAt(text, at - 1))) continue;
    }
    let end = at + 1;
    while (end < length && classAt(text, end) === CLOSE) end++;
    while (end < length && classAt(text, end) === SPACE) end++;
    if (end >= length) break;
    // Whether a semicolon goes on is said otherwise by each version of Unicode.
    if (text[end] === ';') return undefined;
    const next = classAt(text, end);
    if (next === CONTINUES || next === FULL_STOP || next === TERMINAL) continue;
    if (terminal === FULL_STOP && goesOnInLowerCase(text, end)) continue;
    breaks.push(end);
  }
  if (length > 0) breaks.push(length);
  return breaks;
}

/** Rule SB8: the next letter is a small one, with no end of a sentence before it. */
function goesOnInLowerCase(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === FULL_STOP || kind === TERMINAL) return false;
  }
  return false;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x180) return CLASSES[code]!;
  if (code === 0x2013 || code === 0x2014) return CONTINUES;
  return (code >= 0x2018 && code <= 0x201e) || code === 0x2039 || code === 0x203a ? CLOSE : OTHER;
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER;
}

function classOf(character: string): number {
  if (character === '.') return FULL_STOP;
  if (character === '!' || character === '?') return TERMINAL;
  if (/[0-9]/.test(character)) return NUMERIC;
  if (/[\t\v\f \u00A0]/.test(character)) return SPACE;
  if (/[,:-]/.test(character)) return CONTINUES;
  if (/["'()[\]{}«»]/.test(character)) return CLOSE;
  if (/\p{Lowercase}/u.test(character)) return LOWER;
  return /\p{Uppercase}/u.test(character) ? UPPER : OTHER;
}
