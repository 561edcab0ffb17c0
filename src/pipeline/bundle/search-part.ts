import { toBase64 } from '../../schema/base64.ts';
import { BUNDLE_VERSION } from '../../schema/bundle-version.ts';
import { pack } from '../../schema/packed.ts';
import { BitWriter } from '../../schema/search/bits.ts';
import type { SearchPart } from '../../schema/search/part.ts';
import { writeRising } from '../../schema/search/rising.ts';
import { BLOCK, COMMON, LONG_LIST, MOST_TIMES, writeWords } from '../../schema/search/search-index.ts';
import { eachWord, foldWord } from '../../schema/search/words-of.ts';
import { FormTable } from './form-table.ts';

/** What is searched of an article. */
interface Searched {
  readonly title?: string | undefined;
  readonly text: string;
}

/** Indexes the titles and texts of articles, in the order of the page: every word of each, furniture too, as it is read there too. */
export function searchPart(articles: readonly Searched[]): SearchPart {
  const { words, occurrences } = collect(articles);
  const sorted = words.map((word, id) => ({ word, id })).sort((x, y) => (x.word < y.word ? -1 : 1));
  const lists = byWord(occurrences, words.length);
  const bits = new BitWriter();
  const blocks: number[] = [];
  sorted.forEach(({ id }, at) => {
    if (at % BLOCK === 0) blocks.push(bits.length);
    writeList(bits, lists, lists.start[id]!, lists.start[id + 1]!, articles.length);
  });
  return {
    format: 'dateline-search',
    version: BUNDLE_VERSION,
    articles: articles.length,
    count: sorted.length,
    words: writeWords(sorted.map(({ word }) => word)),
    blocks: pack(blocks),
    lists: toBase64(bits.bytes()),
  };
}

/** One row a word of an article, article by article. */
interface Occurrences {
  count: number;
  word: Int32Array;
  article: Int32Array;
  times: Uint8Array;
}

function collect(articles: readonly Searched[]): { words: readonly string[]; occurrences: Occurrences } {
  const forms = new FormTable();
  const words = new FormTable();
  /** Number of the word of each form: a form is folded once in the corpus. */
  let wordOf = new Int32Array(1024);
  /** Row of each word in the article that is being read, if it is not before `first`. */
  let lastRow = new Int32Array(1024).fill(-1);
  const rows: Occurrences = { count: 0, word: new Int32Array(1024), article: new Int32Array(1024), times: new Uint8Array(1024) };
  let known = 0;
  let first = 0;
  let row = 0;
  const read = (text: string) =>
    eachWord(text, (start, end) => {
      const form = forms.numberOf(text, start, end);
      if (form === known) {
        known++;
        if (form >= wordOf.length) wordOf = widened(wordOf, new Int32Array(2 * wordOf.length));
        const word = foldWord(text, start, end);
        wordOf[form] = words.numberOf(word, 0, word.length);
        if (words.forms.length > lastRow.length) lastRow = widened(lastRow, new Int32Array(2 * lastRow.length).fill(-1));
      }
      const word = wordOf[form]!;
      const at = lastRow[word]!;
      if (at >= first) rows.times[at]! += Number(rows.times[at]! < MOST_TIMES);
      else {
        if (rows.count === rows.word.length) widen(rows);
        rows.word[rows.count] = word;
        rows.article[rows.count] = row;
        rows.times[rows.count] = 1;
        lastRow[word] = rows.count++;
      }
    });
  for (const { title, text } of articles) {
    first = rows.count;
    if (title) read(title);
    read(text);
    row++;
  }
  return { words: words.forms, occurrences: rows };
}

function widen(rows: Occurrences): void {
  const length = 2 * rows.word.length;
  rows.word = widened(rows.word, new Int32Array(length));
  rows.article = widened(rows.article, new Int32Array(length));
  rows.times = widened(rows.times, new Uint8Array(length));
}

function widened<T extends Int32Array | Uint8Array>(column: T, wide: T): T {
  wide.set(column);
  return wide;
}

/** The same rows word by word: those of word `w` are `[start[w], start[w + 1])`. */
interface Lists {
  readonly start: Int32Array;
  readonly article: Int32Array;
  readonly times: Uint8Array;
}

function byWord({ count, word, article, times }: Occurrences, words: number): Lists {
  const start = new Int32Array(words + 1);
  for (let i = 0; i < count; i++) start[word[i]! + 1]!++;
  for (let w = 0; w < words; w++) start[w + 1]! += start[w]!;
  const next = start.slice(0, words);
  const lists = { start, article: new Int32Array(count), times: new Uint8Array(count) };
  for (let i = 0; i < count; i++) {
    const at = next[word[i]!]!++;
    lists.article[at] = article[i]!;
    lists.times[at] = times[i]!;
  }
  return lists;
}

function writeList(bits: BitWriter, lists: Lists, from: number, to: number, articles: number): void {
  const count = to - from;
  bits.gamma(count);
  if (count <= LONG_LIST) return writeArticles(bits, lists, from, to, articles);
  const apart = new BitWriter();
  writeArticles(apart, lists, from, to, articles);
  bits.gamma(apart.length);
  bits.append(apart);
}

function writeArticles(bits: BitWriter, { article, times }: Lists, from: number, to: number, articles: number): void {
  const count = to - from;
  writeRising(bits, article, from, to, 0, articles - 1);
  if (count > COMMON * articles) return;
  const until = new Int32Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) until[i] = sum += times[from + i]!;
  bits.gamma(sum - count + 1);
  writeRising(bits, until, 0, count, 1, sum);
}
