import { foldedWords, type FoldedWords, type Sentence } from './folded-words.ts';

/** A sentence that says something of some days. */
export interface DatedSentence extends Sentence {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Jaccard index of the runs of words from which on two sentences are near-identical: of 30 words one may differ, or of eleven the last. */
const ALIKE = 0.8;
/** With fewer runs no sentence with a word changed reaches `ALIKE`: such short ones are the same to the word, or they are not. */
const FEWEST_RUNS = 9;
/** Sentences compared with one at most: of a day that thousands speak of, in words that all use. */
const MOST_COMPARED = 64;

/**
 * For each sentence the first one, in the order given, that says the same of the same days: its row plus 1, or 0 for a sentence that
 * says it first. Two say the same where their words are, or where nearly all runs of three words are (as where an agency's text was
 * lightly edited) and no figure differs: "killed 12" is another story than "killed 14". The words of the date itself do not count:
 * of the same days, "on Monday" and "on 4 March" say the same. What is referred to refers to nothing itself.
 */
export function samePassages(sentences: readonly DatedSentence[]): Int32Array {
  const same = new Int32Array(sentences.length);
  for (const rows of rowsByDays(sentences)) {
    if (rows.length < 2) continue;
    const firstWith = new Map<number, number>();
    const index = new RunIndex();
    for (const row of rows) {
      const words = foldedWords(sentences[row]!);
      let first = firstWith.get(words.all);
      if (first === undefined) {
        first = index.find(words) ?? row;
        firstWith.set(words.all, first);
        if (first === row) index.add(row, words);
      }
      if (first !== row) same[row] = first + 1;
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

/**
 * Sentences by their runs of words. Two sets in one order with a Jaccard index of at least `ALIKE` share one of their first so many,
 * which is all that needs to be looked up. Chaudhuri, Ganti & Kaushik 2006, "A Primitive Operator for Similarity Joins in Data
 * Cleaning", ICDE.
 */
class RunIndex {
  readonly #rows: number[] = [];
  readonly #words: FoldedWords[] = [];
  /** By run, the last entry that has it; entries are chained to those before. */
  readonly #latest = new Map<number, number>();
  readonly #entryOf: number[] = [];
  readonly #before: number[] = [];

  /** The first row added, of those compared, that is near-identical. */
  find({ runs, figures }: FoldedWords): number | undefined {
    if (runs.length < FEWEST_RUNS) return undefined;
    const compared = new Set<number>();
    let found = Infinity;
    for (let i = 0; i < prefixLength(runs); i++) {
      for (let link = this.#latest.get(runs[i]!) ?? -1; link >= 0 && compared.size < MOST_COMPARED; link = this.#before[link]!) {
        const entry = this.#entryOf[link]!;
        if (compared.has(entry)) continue;
        compared.add(entry);
        const other = this.#words[entry]!;
        if (entry < found && other.figures === figures && jaccard(runs, other.runs) >= ALIKE) found = entry;
      }
    }
    return this.#rows[found];
  }

  add(row: number, words: FoldedWords): void {
    const { runs } = words;
    if (runs.length < FEWEST_RUNS) return;
    const entry = this.#rows.push(row) - 1;
    this.#words.push(words);
    for (let i = 0; i < prefixLength(runs); i++) {
      this.#before.push(this.#latest.get(runs[i]!) ?? -1);
      this.#latest.set(runs[i]!, this.#entryOf.push(entry) - 1);
    }
  }
}

function prefixLength({ length }: Int32Array): number {
  return length - Math.ceil(ALIKE * length) + 1;
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
