import { ALONE, FIGURE, foldUnit, LETTER, UNSEEN } from '../fold-unit.ts';

/** A word of a text, `[start, end)`, as it is compared. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Calls back with the place of each word of a text. What the index holds and what a query asks for are taken apart here alike: "U.S." and
 * "1,200" are a word each, "covid-19" and "l'équipe" are two, a possessive 's is none, and a script without spaces is taken
 * character by character.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  for (let i = 0; i < length;) {
    const start = i;
    let unit = foldUnit(text.charCodeAt(i++));
    if (unit === 0 || unit === UNSEEN) continue;
    if ((unit & ALONE) === 0) {
      let flags = unit;
      for (; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code >= SMALL_A && code <= SMALL_Z) continue; // nearly all are
        unit = foldUnit(code);
        if (unit === 0 ? !isWithin(text, start, i, (flags & FIGURE) !== 0) : (unit & ALONE) !== 0) break;
        flags |= unit;
      }
    }
    visit(start, i);
    if (isPossessive(text, i)) i += 2;
  }
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** The words of a short text: a query, a headline. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ word: foldWord(text, start, end), start, end }));
  return words;
}

/** The beginnings of some words, to pass over quickly what can be none of them. */
export function firstLetters(words: Iterable<string>): ReadonlySet<number> {
  const first = new Set<number>();
  for (const word of words) first.add(word.charCodeAt(0));
  return first;
}

/** Whether the word of a text that begins at `start` may be one of those that begin with some letters. */
export function mayBegin(text: string, start: number, letters: ReadonlySet<number>): boolean {
  const letter = foldUnit(text.charCodeAt(start)) & LETTER;
  return letters.has(letter) || (letter >= 0xdf && letter < 0x180);
}

/** A word in small letters, without accents and without the points within it. */
export function foldWord(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0 || unit === UNSEEN) continue;
    const letter = unit & LETTER;
    word += (letter >= 0xdf && letter < 0x180 && PLAIN[String.fromCharCode(letter)]) || String.fromCharCode(letter);
  }
  return word;
}

/** What typing hands write for letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Whether a mark at `at` stands within a word: the comma of "1,200", the point of "3.5", the points of "U.S." */
function isWithin(text: string, start: number, at: number, hasFigure: boolean): boolean {
  const mark = text.charCodeAt(at);
  if ((mark !== 0x2c && mark !== 0x2e) || at + 1 >= text.length) return false;
  if (hasFigure) return isFigure(text, at - 1) && isFigure(text, at + 1);
  return mark === 0x2e && isInitial(text, start, at - 1) && isInitial(text, start, at + 1);
}

const isFigure = (text: string, at: number) => (foldUnit(text.charCodeAt(at)) & FIGURE) !== 0;
const isLetter = (text: string, at: number) => at >= 0 && at < text.length && foldUnit(text.charCodeAt(at)) !== 0;

/** One letter between points, spaces or ends. */
function isInitial(text: string, start: number, at: number): boolean {
  return isLetter(text, at) && (at === start || !isLetter(text, at - 1)) && !isLetter(text, at + 1);
}

const isPossessive = (text: string, at: number) =>
  (text.charCodeAt(at) === 0x27 || text.charCodeAt(at) === 0x2019) &&
  (text.charCodeAt(at + 1) | 0x20) === 0x73 &&
  !isLetter(text, at + 2) &&
  isLetter(text, at - 1);
