/** A sentence that says something of some days. */
export interface DatedSentence {
  readonly firstDay: number;
  readonly lastDay: number;
  /** The sentence without the words of the date itself: of the same days, "on Monday" and "on 4 March" say the same. */
  readonly text: string;
}

/** Runs of so many words are compared. */
const RUN = 3;
/** Jaccard index of the runs from which on two sentences are near-identical: of 30 words one may differ, or of eleven the last. */
const ALIKE = 0.8;
/** With fewer runs no sentence with a word changed reaches `ALIKE`: such short ones are the same to the word, or they are not. */
const FEWEST_RUNS = 9;
/** Sentences compared with one at most: of a day that thousands speak of, in words that all use. */
const MOST_COMPARED = 64;

/**
 * For each sentence the first one, in the order given, that says the same of the same days: its row plus 1, or 0 for a sentence that
 * says it first. Two say the same where their words are, or where nearly all runs of three words are (as where an agency's text was
 * lightly edited) and no figure differs: "killed 12" is another story than "killed 14". What is referred to refers to nothing itself.
 */
export function samePassages(sentences: readonly DatedSentence[]): Int32Array {
  const same = new Int32Array(sentences.length);
  for (const rows of rowsByDays(sentences)) {
    if (rows.length < 2) continue;
    const firstWith = new Map<string, number>();
    const runs = new RunIndex();
    for (const row of rows) {
      const words = wordsOf(sentences[row]!.text);
      const key = words.join(' ');
      const before = firstWith.get(key) ?? runs.find(words);
      if (before === undefined) runs.add(row, words);
      else same[row] = before + 1;
      if (!firstWith.has(key)) firstWith.set(key, before ?? row);
    }
  }
  return same;
}

function rowsByDays(sentences: readonly DatedSentence[]): Iterable<number[]> {
  const byDays = new Map<string, number[]>();
  sentences.forEach(({ firstDay, lastDay }, row) => {
    const days = `${firstDay} ${lastDay}`;
    const rows = byDays.get(days);
    if (rows) rows.push(row);
    else byDays.set(days, [row]);
  });
  return byDays.values();
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Sentences by their runs of words, of one stretch of days. */
class RunIndex {
  readonly #rows: number[] = [];
  readonly #runs: Int32Array[] = [];
  readonly #figures: string[] = [];
  readonly #withRun = new Map<number, number[]>();

  /** The first row added that is near-identical. */
  find(words: readonly string[]): number | undefined {
    const runs = runsOf(words);
    if (runs.length < FEWEST_RUNS) return undefined;
    const figures = figuresOf(words);
    const compared = new Set<number>();
    let found: number | undefined;
    for (const run of prefix(runs)) {
      for (const at of this.#withRun.get(run) ?? []) {
        if (compared.has(at) || (found !== undefined && at > found)) continue;
        if (compared.size === MOST_COMPARED) return this.#rowAt(found);
        compared.add(at);
        if (this.#figures[at] === figures && jaccard(runs, this.#runs[at]!) >= ALIKE) found = at;
      }
    }
    return this.#rowAt(found);
  }

  add(row: number, words: readonly string[]): void {
    const runs = runsOf(words);
    if (runs.length < FEWEST_RUNS) return;
    const at = this.#rows.push(row) - 1;
    this.#runs.push(runs);
    this.#figures.push(figuresOf(words));
    for (const run of prefix(runs)) {
      const list = this.#withRun.get(run);
      if (list) list.push(at);
      else this.#withRun.set(run, [at]);
    }
  }

  #rowAt(at: number | undefined): number | undefined {
    return at === undefined ? undefined : this.#rows[at];
  }
}

/**
 * Two sets in ascending order with a Jaccard index of at least `ALIKE` share one of their first so many, which is all that needs an
 * index. Chaudhuri, Ganti & Kaushik 2006, "A Primitive Operator for Similarity Joins in Data Cleaning", ICDE.
 */
function prefix(runs: Int32Array): Int32Array {
  return runs.subarray(0, runs.length - Math.ceil(ALIKE * runs.length) + 1);
}

/** Different runs of words as hashes, ascending. */
function runsOf(words: readonly string[]): Int32Array {
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let run = 0;
    for (let j = i; j < i + RUN; j++) run = Math.imul(run ^ hashes[j]!, 0x5bd1e995) ^ (run >>> 15);
    runs.add(run | 0);
  }
  return Int32Array.from(runs).sort();
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function figuresOf(words: readonly string[]): string {
  return words.filter((word) => /\p{N}/u.test(word)).join(' ');
}

function jaccard(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared / (a.length + b.length - shared);
}
