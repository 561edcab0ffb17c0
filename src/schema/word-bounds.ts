import { characterClass, DIGIT, LOWER, UPPER } from './character.ts';
import { APOSTROPHES } from './even-writing.ts';

/** What French and Italian write before a name, without its vowel. "D’Angelo" and "O’Brien" are names of their own. */
const ELISION = /(?:^|[^\p{L}\p{M}\p{N}])(?:[ld]|qu|jusqu|lorsqu|puisqu|(?:da|de|ne|a|su)ll|un|L|Qu|(?:Da|De|Ne|A|Su)ll|Un)$/u;
/** What English writes after a name: "Warren’s", "Warren’ll". */
const CONTRACTION = /^(?:s|d|m|ll|re|ve)(?![\p{L}\p{M}\p{N}])/iu;

/** Whether a place is within a word, so that no whole word begins or ends there. */
export function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (isWord(text, at - 1) && isWord(text, at)) return !isUnspaced(text, at - 1) && !isUnspaced(text, at);
  return joins(text, at) || joins(text, at - 1);
}

/** Whether the mark at `at` makes one word of what is around it: "Xi’an", "Amazon.com", "U.S", "AT&T", "jane@reuters". */
function joins(text: string, at: number): boolean {
  const mark = text[at]!;
  if (!(mark === '.' || mark === '&' || mark === '@' || mark === '_' || APOSTROPHES.includes(mark))) return false;
  if (at === 0 || at + 1 >= text.length || !isWord(text, at - 1) || !isWord(text, at + 1)) return false;
  const after = characterClass(text, at + 1);
  switch (mark) {
    case '@':
    case '_':
      return true;
    case '&':
      return after === UPPER && characterClass(text, at - 1) === UPPER;
    case '.':
      // "end.The" has lost its space and is two words.
      return after !== UPPER || !isWord(text, at + 2);
    default:
      return !CONTRACTION.test(text.slice(at + 1, at + 4)) && !ELISION.test(text.slice(Math.max(0, at - 8), at));
  }
}

function isWord(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = characterClass(text, at);
  return kind === LOWER || kind === UPPER || kind === DIGIT;
}

/** Whether a letter is of a script that puts no spaces between words, where any place may be the bound of one: Thai to Khmer, Japanese, Chinese. */
export function isUnspaced(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x0e00) return false;
  return (
    code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}
