import type { Corpus } from '../data/corpus.ts';
import { TYPE_PAIRS } from '../data/tie-table.ts';
import { changeSize, eachChange, rangeRuns, type Runs } from './runs.ts';

/**
 * How many different ties a set of articles has, by the types of their ends. A tie of several articles is there while any of them is,
 * so their articles are counted; ties of one article come and go with it, and cumulative sums tell how many.
 */
export class PresentTies {
  /** By tie of several articles: how many of the set have it. */
  readonly articles: Int32Array;
  readonly byTypes = new Int32Array(TYPE_PAIRS.length);
  readonly #corpus: Corpus;
  readonly #types: Uint8Array;
  /** By article, and in it by pair of types: ties that one of the articles before has alone. */
  readonly #singles: Int32Array;
  #runs: Runs = new Int32Array();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const { ties, articles } = corpus;
    this.articles = new Int32Array(ties.several);
    this.#types = ties.types;
    const width = TYPE_PAIRS.length;
    this.#singles = new Int32Array((articles.count + 1) * width);
    for (let article = 0; article < articles.count; article++) {
      const next = (article + 1) * width;
      this.#singles.copyWithin(next, article * width, next);
      for (let tie = ties.single[article]!; tie < ties.single[article + 1]!; tie++) this.#singles[next + this.#types[tie]!]!++;
    }
  }

  moveTo(runs: Runs): void {
    const { ties, articles } = this.#corpus;
    const away = changeSize(this.#runs, runs);
    const size = changeSize(new Int32Array(), runs);
    const whole = rangeRuns(0, articles.count);
    if (size < away && size <= articles.count - size) {
      this.articles.fill(0);
      this.byTypes.fill(0);
      this.#runs = new Int32Array();
    } else if (articles.count - size < away) {
      this.articles.set(ties.articles.subarray(0, ties.several));
      this.byTypes.fill(0);
      for (const types of this.#types) this.byTypes[types]!++;
      this.#runs = whole;
    }
    eachChange(this.#runs, runs, (from, to, change) => this.#add(from, to, change));
    this.#runs = runs;
  }

  #add(from: number, to: number, change: 1 | -1): void {
    const { start, tie, single } = this.#corpus.ties;
    const { articles, byTypes } = this;
    const types = this.#types;
    const gone = change === 1 ? 0 : 1; // before the change, where the change makes a tie come or go
    for (let article = from; article < to; article++) {
      const end = start[article + 1]! - (single[article + 1]! - single[article]!);
      for (let i = start[article]!; i < end; i++) {
        const row = tie[i]!;
        const before = articles[row]!;
        articles[row] = before + change;
        if (before === gone) byTypes[types[row]!]! += change;
      }
    }
    const width = TYPE_PAIRS.length;
    for (let pair = 0; pair < width; pair++)
      byTypes[pair]! += change * (this.#singles[to * width + pair]! - this.#singles[from * width + pair]!);
  }
}
