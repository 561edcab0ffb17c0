import { fromBase64 } from '../base64.ts';
import { unpack } from '../packed.ts';
import { BitReader } from './bits.ts';
import type { SearchPart } from './part.ts';
import { readRising } from './rising.ts';

/** So many words are read through to come to one of them. */
export const BLOCK = 32;
/** A longer list of articles says how long it is, so that it can be stepped over. */
export const LONG_LIST = 256;
/** How often a word occurs in an article is kept up to here: what comes after hardly changes its weight. */
export const MOST_TIMES = 4;
/** A word in more than this share of the articles tells little, and how often it occurs in them is not kept. */
export const COMMON = 0.25;

/** In which articles a word occurs. */
export interface Postings {
  /** Rows of articles, ascending. */
  readonly articles: Int32Array;
  /** How often in each, at most `MOST_TIMES`; undefined where that is not kept: then each counts as once. */
  readonly times: Uint8Array | undefined;
}

/** The words of a corpus and where they occur. What is asked for is read; nothing else is. */
export class SearchIndex {
  readonly articles: number;
  /** Every word, in UTF-16 order. */
  readonly words: readonly string[];
  readonly #blocks: Int32Array;
  readonly #bits: BitReader;
  /** Place of the word whose list the reader has come to, −1 where it is within one. */
  #next = -1;

  /** @throws RangeError when a column is damaged */
  constructor(part: SearchPart) {
    this.articles = part.articles;
    this.words = readWords(part.words, part.count);
    this.#blocks = unpack(part.blocks, Math.ceil(part.count / BLOCK));
    this.#bits = new BitReader(fromBase64(part.lists));
  }

  /** Place of a word, −1 where no article has it. */
  find(word: string): number {
    const at = this.firstFrom(word);
    return this.words[at] === word ? at : -1;
  }

  /** Place of the first word that is not before another: those that begin with it follow. */
  firstFrom(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** In how many articles the word at a place occurs. */
  frequency(at: number): number {
    this.#goTo(at);
    this.#next = -1;
    return this.#bits.gamma();
  }

  /** The same of the words `[from, to)`, which is faster than one by one. */
  frequencies(from: number, to: number): Int32Array {
    const found = new Int32Array(Math.max(0, to - from));
    if (found.length === 0) return found;
    this.#goTo(from);
    this.#next = -1;
    for (let i = 0; i < found.length; i++) found[i] = this.#skip();
    return found;
  }

  postings(at: number): Postings {
    this.#goTo(at);
    this.#next = at + 1;
    const bits = this.#bits;
    const count = bits.gamma();
    if (count > LONG_LIST) bits.gamma();
    const articles = new Int32Array(count);
    readRising(bits, articles, 0, count, 0, this.articles - 1);
    if (count > COMMON * this.articles) return { articles, times: undefined };
    const sum = bits.gamma() + count - 1;
    const until = new Int32Array(count);
    readRising(bits, until, 0, count, 1, sum);
    const times = new Uint8Array(count);
    for (let i = 0; i < count; i++) times[i] = until[i]! - (i === 0 ? 0 : until[i - 1]!);
    return { articles, times };
  }

  #goTo(at: number): void {
    if (at === this.#next) return;
    this.#bits.at = this.#blocks[Math.floor(at / BLOCK)]!;
    for (let i = at % BLOCK; i > 0; i--) this.#skip();
  }

  /** Steps over the list of a word. @returns in how many articles it occurs */
  #skip(): number {
    const bits = this.#bits;
    const count = bits.gamma();
    if (count > LONG_LIST) {
      const length = bits.gamma();
      bits.at += length;
      return count;
    }
    const passed = new Int32Array(count);
    readRising(bits, passed, 0, count, 0, this.articles - 1);
    if (count <= COMMON * this.articles) readRising(bits, passed, 0, count, 1, bits.gamma() + count - 1);
    return count;
  }
}

/** Words in order, each as a capital for how much of the one before it begins with (A: nothing), and the rest. */
function readWords(text: string, count: number): string[] {
  const words: string[] = [];
  let before = '';
  for (let i = 0; i < text.length;) {
    const shared = text.charCodeAt(i++) - CAPITAL_A;
    const start = i;
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= CAPITAL_A && unit <= CAPITAL_A + LONGEST_SHARED) break;
    }
    before = before.slice(0, shared) + text.slice(start, i);
    words.push(before);
  }
  if (words.length !== count) throw new RangeError(`search index: ${words.length} words where ${count} should be`);
  return words;
}

const CAPITAL_A = 'A'.charCodeAt(0);
const LONGEST_SHARED = 25;

/** As `readWords` reads it. */
export function writeWords(words: readonly string[]): string {
  let before = '';
  const pieces: string[] = [];
  for (const word of words) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && word[shared] === before[shared]) shared++;
    pieces.push(String.fromCharCode(CAPITAL_A + shared), word.slice(shared));
    before = word;
  }
  return pieces.join('');
}
