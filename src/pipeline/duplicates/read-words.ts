import type { AnalyzedArticle } from '../../schema/article.ts';
import { agencyHead } from '../text/agency-head.ts';
import { dateLine } from '../text/date-line.ts';
import { ALONE, CAPITAL, FIGURE, foldUnit, LETTER, UNSEEN } from '../../schema/fold-unit.ts';

const NAME = 1;
export const NUMBER = 2;

/** What is compared of an article: its words in order, sentence after sentence. Columns are longer than `count`, and used again for the next. */
export interface Words {
  count: number;
  /** Hash of the word in small letters without accents. */
  word: Int32Array;
  /** Hash of this word and the two after it; 0 where the sentence has no two more. */
  run: Int32Array;
  /** `NAME`, `NUMBER` or 0: what tells one storm, or one match, from the next. A name is a word with a capital; one that begins its sentence, if a name or a figure is next. */
  kind: Uint8Array;
  /** Number of the sentence, of those that have words. */
  sentence: Int32Array;
  /** How many sentences have words; of each where it begins, its frame and whether it asks. After the last stands where it ends. */
  sentences: number;
  begin: Int32Array;
  /** Hash of the sentence with its names and figures left open: what one match's report has in common with the next one's. */
  frame: Int32Array;
  isQuestion: Uint8Array;
  /** Of all words in order, 53 bits. */
  all: number;
}

/** What of an article is compared. */
export type ComparedArticle = Pick<AnalyzedArticle, 'article' | 'sentences' | 'furniture'>;

export function noWords(): Words {
  const size = 1024;
  return {
    count: 0,
    word: new Int32Array(size),
    run: new Int32Array(size),
    kind: new Uint8Array(size),
    sentence: new Int32Array(size),
    sentences: 0,
    begin: new Int32Array(size + 1),
    frame: new Int32Array(size),
    isQuestion: new Uint8Array(size),
    all: 0,
  };
}

const SEED = 0x811c9dc5 | 0; // FNV-1a
const PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;
const THIRD_PRIME = 0x2c1b3c6d;

/** So long an opening may be a line with nothing but a date. */
const LONGEST_DATE_LINE = 60;

/**
 * Reads the words of an article's text, without what each outlet adds or changes: the title, furniture, the agency's name and place at
 * the head, a line that only gives the date.
 */
export function readWords({ article, sentences, furniture }: ComparedArticle, into: Words): void {
  const { text } = article;
  into.count = 0;
  into.all = 0;
  let high = SEED;
  let low = OTHER_PRIME;
  let next = 0;
  into.sentences = 0;
  for (const { start, end } of sentences) {
    while (next < furniture.length && furniture[next]!.end <= start) next++;
    if (next < furniture.length && furniture[next]!.start < end) continue;
    let from = start;
    if (into.count === 0) {
      if (end - start <= LONGEST_DATE_LINE && dateLine(text.slice(start, end).trim(), undefined)) continue;
      from += agencyHead(text.slice(start, end));
    }
    const before = into.count;
    readSentence(text, from, end, into.sentences, into);
    if (into.count === before) continue;
    let frame = SEED;
    for (let i = before; i < into.count; i++) {
      high = Math.imul(high ^ into.word[i]!, PRIME) ^ (high >>> 13);
      low = Math.imul(low ^ into.word[i]!, OTHER_PRIME) ^ (low >>> 15);
      frame = Math.imul(frame ^ (into.kind[i] === 0 ? into.word[i]! : into.kind[i]!), PRIME) ^ (frame >>> 13);
    }
    into.frame[into.sentences] = frame || 1;
    into.isQuestion[into.sentences] = asks(text, from, end) ? 1 : 0;
    into.begin[++into.sentences] = into.count;
  }
  into.all = (high >>> 0) * 2 ** 21 + (low >>> 11);
}

function readSentence(text: string, start: number, end: number, number: number, into: Words): void {
  while (into.count + end - start > into.word.length) widen(into);
  const { word, run, kind, sentence } = into;
  const first = into.count;
  let at = first;
  let opensWithCapital = false;
  for (let i = start; i < end;) {
    let unit = foldUnit(text.charCodeAt(i++));
    if (unit === 0 || unit === UNSEEN) continue;
    let hash = Math.imul(SEED ^ (unit & LETTER), PRIME);
    let flags = unit;
    for (; (flags & ALONE) === 0 && i < end; i++) {
      unit = foldUnit(text.charCodeAt(i));
      if (unit === 0 ? (flags & FIGURE) === 0 || !isWithinFigure(text, i, end) : (unit & ALONE) !== 0) break;
      if (unit === 0 || unit === UNSEEN) continue;
      hash = Math.imul(hash ^ (unit & LETTER), PRIME);
      flags |= unit;
    }
    word[at] = hash;
    sentence[at] = number;
    kind[at] = (flags & FIGURE) !== 0 ? NUMBER : (flags & CAPITAL) !== 0 && at > first ? NAME : 0;
    run[at] = 0;
    if (at === first) opensWithCapital = (flags & CAPITAL) !== 0;
    else if (at === first + 1 && opensWithCapital && kind[at] !== 0) kind[first] = kind[first]! || NAME;
    if (at - first >= 2) run[at - 2] = runOf(word[at - 2]!, word[at - 1]!, hash);
    at++;
  }
  into.count = at;
}

/** Whether the last sign but quotation marks, brackets and spaces is a question mark, in whatever script. */
function asks(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3f || unit === 0xff1f || unit === 0x61f) return true;
    if (!AFTER_QUESTION.has(unit)) return false;
  }
  return false;
}

const AFTER_QUESTION = new Set(Array.from(' \n\r\t\u00A0"\'”’»«“‘)]」』', (sign) => sign.charCodeAt(0)));

/** The comma of "1,200", the point of "3.5": "1200" is the same. */
function isWithinFigure(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === 0x2c || mark === 0x2e) && at + 1 < end && isFigure(text, at + 1) && isFigure(text, at - 1);
}

const isFigure = (text: string, at: number) => (foldUnit(text.charCodeAt(at)) & FIGURE) !== 0;

/** Mixed well in all its bits, as the signature deals runs out by them; never 0. */
function runOf(a: number, b: number, c: number): number {
  let run = Math.imul(Math.imul(a, OTHER_PRIME) ^ b, PRIME) ^ c;
  run = Math.imul(run ^ (run >>> 16), OTHER_PRIME);
  run = Math.imul(run ^ (run >>> 13), THIRD_PRIME);
  return run ^ (run >>> 16) || 1;
}

function widen(words: Words): void {
  const length = words.word.length * 2;
  words.word = copied(new Int32Array(length), words.word);
  words.run = copied(new Int32Array(length), words.run);
  words.kind = copied(new Uint8Array(length), words.kind);
  words.sentence = copied(new Int32Array(length), words.sentence);
  words.begin = copied(new Int32Array(length + 1), words.begin);
  words.frame = copied(new Int32Array(length), words.frame);
  words.isQuestion = copied(new Uint8Array(length), words.isQuestion);
}

function copied<T extends Int32Array | Uint8Array>(wide: T, column: T): T {
  wide.set(column);
  return wide;
}
