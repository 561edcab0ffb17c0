import { ALONE, FIGURE, foldUnit, LETTER, UNSEEN } from './fold-unit.ts';

const SEED = 0x811c9dc5 | 0; // FNV-1a
const PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const WORDS_OF_BEGINNING = 8;
/** Stands for a figure, a month or a weekday, and for several of them in a row. */
const ANY_FIGURE = 1;

/** What a line's date may say in words; short forms too. */
const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'januar jänner februar märz mai juni juli oktober dezember okt dez ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'
  )
    .split(' ')
    .map(hashOf),
);
/** Whether a word may be one of these, by the last bits of its hash: most need not be looked for. */
const MAY_BE_CALENDAR = new Uint8Array(4096);
for (const hash of CALENDAR) MAY_BE_CALENDAR[hash & 4095] = 1;

/**
 * What a line is told from others by, 53 bits: its words without case, accents and marks, whatever figures, months and weekdays stand
 * in it, so that "12 comments" is "13 comments". 0 for a line without any other word, which is like no line.
 *
 * @param figures `'kept'`: lines with other figures are other lines
 */
export function lineKey(text: string, start = 0, end = text.length, figures: 'apart' | 'kept' = 'apart'): number {
  return keyOf(text, start, end, figures, Infinity);
}

/** The same of a line's beginning, which takes a small part of the time: two lines with one key have one of these too. */
export function beginningKey(text: string, start: number, end: number): number {
  return keyOf(text, start, end, 'apart', WORDS_OF_BEGINNING);
}

function keyOf(text: string, start: number, end: number, figures: 'apart' | 'kept', most: number): number {
  let high = SEED;
  let low = OTHER_PRIME;
  let words = 0;
  let before = 0;
  let read = 0;
  for (let i = start; i < end && read < most;) {
    let unit = foldUnit(text.charCodeAt(i++));
    if (unit === 0 || unit === UNSEEN) continue;
    let hash = Math.imul(SEED ^ (unit & LETTER), PRIME);
    let flags = unit;
    for (; (flags & ALONE) === 0 && i < end; i++) {
      const code = text.charCodeAt(i);
      if (code >= SMALL_A && code <= SMALL_Z) {
        hash = Math.imul(hash ^ code, PRIME); // nearly all are
        continue;
      }
      unit = foldUnit(code);
      if (unit === UNSEEN) continue;
      if (unit === 0 || (unit & ALONE) !== 0) break;
      hash = Math.imul(hash ^ (unit & LETTER), PRIME);
      flags |= unit;
    }
    const isFigure = (flags & FIGURE) !== 0 || (MAY_BE_CALENDAR[hash & 4095] === 1 && CALENDAR.has(hash));
    if (!isFigure) words++;
    if (isFigure && figures === 'apart') {
      if (before === ANY_FIGURE) continue;
      hash = ANY_FIGURE;
    }
    high = Math.imul(high ^ hash, PRIME) ^ (high >>> 13);
    low = Math.imul(low ^ hash, OTHER_PRIME) ^ (low >>> 15);
    before = hash;
    read++;
  }
  return words === 0 ? 0 : (high >>> 0) * 2 ** 21 + (low >>> 11) || 1;
}

/** Whether a word, in small letters, makes no difference between two lines: it holds a figure, or names a month or a weekday. */
export function isApart(word: string): boolean {
  return /\p{Nd}/u.test(word) || CALENDAR.has(hashOf(word));
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ (foldUnit(word.charCodeAt(i)) & LETTER), PRIME);
  return hash;
}
