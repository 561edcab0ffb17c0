import type { Corpus } from '../data/corpus.ts';
import { TYPE_PAIRS } from '../data/tie-table.ts';
import type { ArticleSet } from './article-set.ts';

/** Counts over one set of articles. The arrays are the tally's own and change when it moves. */
export interface Counts {
  readonly articles: number;
  /** By entity: articles of the set that name it. */
  readonly entityArticles: Int32Array;
  /** By tie: articles of the set that name both, and the sum of what they add to its strength, in `STRENGTH_UNIT`s. */
  readonly tieArticles: Int32Array;
  readonly tieStrength: Float64Array;
  /** How many ties some article of the set has, by the row of `TYPE_PAIRS` that their ends make. */
  readonly tiesByTypes: Int32Array;
  /** The set: one byte an article. */
  readonly has: Uint8Array;
}

/**
 * Keeps counts of entities and ties for a set of articles, changed by the difference between the last set and the next: a
 * brush that moves by a day costs what a day's articles hold, and one that jumps what the new set holds. Strengths are integers, so a sum that was changed a thousand
 * times equals a fresh one.
 */
export class Tally {
  readonly #corpus: Corpus;
  #has: Uint8Array;
  readonly #entityArticles: Int32Array;
  readonly #tieArticles: Int32Array;
  readonly #tieStrength: Float64Array;
  readonly #tiesByTypes = new Int32Array(TYPE_PAIRS.length);

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#has = new Uint8Array(corpus.articles.count);
    this.#entityArticles = new Int32Array(corpus.entities.count);
    this.#tieArticles = new Int32Array(corpus.ties.count);
    this.#tieStrength = new Float64Array(corpus.ties.count);
  }

  moveTo(set: ArticleSet): Counts {
    const { named, ties } = this.#corpus;
    if (this.#changes(set) > set.size) this.#empty();
    for (let article = 0; article < set.has.length; article++) {
      const change = set.has[article]! - this.#has[article]!;
      if (change === 0) continue;
      for (let i = named.start[article]!; i < named.start[article + 1]!; i++) this.#entityArticles[named.entity[i]!]! += change;
      for (let i = ties.start[article]!; i < ties.start[article + 1]!; i++) {
        const tie = ties.tie[i]!;
        const before = this.#tieArticles[tie]!;
        this.#tieArticles[tie] = before + change;
        if (before === 0 || before + change === 0) this.#tiesByTypes[ties.types[tie]!]! += change;
        this.#tieStrength[tie]! += change * ties.strength[i]!;
      }
    }
    this.#has = set.has;
    return {
      articles: set.size,
      entityArticles: this.#entityArticles,
      tieArticles: this.#tieArticles,
      tieStrength: this.#tieStrength,
      tiesByTypes: this.#tiesByTypes,
      has: set.has,
    };
  }

  #changes({ has }: ArticleSet): number {
    let changes = 0;
    for (let article = 0; article < has.length; article++) changes += has[article]! ^ this.#has[article]!;
    return changes;
  }

  #empty(): void {
    this.#has = new Uint8Array(this.#has.length);
    for (const counts of [this.#entityArticles, this.#tieArticles, this.#tieStrength, this.#tiesByTypes]) counts.fill(0);
  }
}
