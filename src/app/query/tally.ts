import { eachRepeated } from '../data/copies.ts';
import type { Corpus } from '../data/corpus.ts';
import { TYPE_PAIRS } from '../data/tie-table.ts';
import type { ArticleSet } from './article-set.ts';

/** Counts over one set of articles. The arrays are the tally's own and change when it moves. */
export interface Counts {
  readonly articles: number;
  /** Independent ones among them: articles in much the same words count once. */
  readonly texts: number;
  /** By entity: articles of the set that name it, and independent texts. */
  readonly entityArticles: Int32Array;
  readonly entityTexts: Int32Array;
  /** By tie: articles of the set that name both, and the sum of what they add to its strength, in `STRENGTH_UNIT`s. */
  readonly tieArticles: Int32Array;
  readonly tieStrength: Float64Array;
  /** The same over independent texts, each with the strength of the strongest of its copies. */
  readonly tieTexts: Int32Array;
  readonly tieTextStrength: Float64Array;
  /** How many ties some article of the set has, by the row of `TYPE_PAIRS` that their ends make. */
  readonly tiesByTypes: Int32Array;
  /** The set: one byte an article. */
  readonly has: Uint8Array;
}

/**
 * Keeps counts of entities and ties for a set of articles, changed by the difference between the last set and the next: a
 * brush that moves by a day costs what a day's articles hold, and one that jumps what the new set holds. Strengths are integers,
 * so a sum that was changed a thousand times equals a fresh one.
 */
export class Tally {
  readonly #corpus: Corpus;
  #has: Uint8Array;
  readonly #entityArticles: Int32Array;
  readonly #tieArticles: Int32Array;
  readonly #tieStrength: Float64Array;
  /** What copies of one text say more than once, to be taken off; undefined in a corpus without copies. */
  readonly #repeated: { readonly entity: Int32Array; readonly tie: Int32Array; readonly strength: Float64Array } | undefined;
  readonly #tiesByTypes = new Int32Array(TYPE_PAIRS.length);

  constructor(corpus: Corpus) {
    const { entities, ties, articles, copies } = corpus;
    this.#corpus = corpus;
    this.#has = new Uint8Array(articles.count);
    this.#entityArticles = new Int32Array(entities.count);
    this.#tieArticles = new Int32Array(ties.count);
    this.#tieStrength = new Float64Array(ties.count);
    if (copies.articles.size > 0)
      this.#repeated = { entity: new Int32Array(entities.count), tie: new Int32Array(ties.count), strength: new Float64Array(ties.count) };
  }

  moveTo(set: ArticleSet): Counts {
    const { named, ties } = this.#corpus;
    if (this.#changes(set) > set.size) this.#empty();
    const touched = this.#touchedTexts(set);
    for (const copies of touched) this.#repeat(copies, -1);
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
    for (const copies of touched) this.#repeat(copies, 1);
    return this.#counts(set);
  }

  #counts({ has, size }: ArticleSet): Counts {
    const repeated = this.#repeated;
    return {
      articles: size,
      texts: size - this.#superfluous(has),
      entityArticles: this.#entityArticles,
      entityTexts: repeated ? this.#entityArticles.map((count, row) => count - repeated.entity[row]!) : this.#entityArticles,
      tieArticles: this.#tieArticles,
      tieStrength: this.#tieStrength,
      tieTexts: repeated ? this.#tieArticles.map((count, row) => count - repeated.tie[row]!) : this.#tieArticles,
      tieTextStrength: repeated ? this.#tieStrength.map((sum, row) => sum - repeated.strength[row]!) : this.#tieStrength,
      tiesByTypes: this.#tiesByTypes,
      has,
    };
  }

  /** Texts whose copies come or go, as the articles that print them. */
  #touchedTexts({ has }: ArticleSet): (readonly number[])[] {
    return [...this.#corpus.copies.articles.values()].filter((copies) => copies.some((article) => has[article] !== this.#has[article]));
  }

  /** Adds (or takes away) what the copies in the present set say more than once. */
  #repeat(copies: readonly number[], sign: 1 | -1): void {
    const { entity, tie, strength } = this.#repeated!;
    const { named, ties } = this.#corpus;
    const present = copies.filter((article) => this.#has[article]);
    if (present.length < 2) return;
    eachRepeated(present, { start: named.start, row: named.entity }, (row, times) => (entity[row]! += sign * times));
    eachRepeated(present, { start: ties.start, row: ties.tie, strength: ties.strength }, (row, times, weaker) => {
      tie[row]! += sign * times;
      strength[row]! += sign * weaker;
    });
  }

  /** Copies beyond the first of each text. */
  #superfluous(has: Uint8Array): number {
    let count = 0;
    for (const copies of this.#corpus.copies.articles.values())
      count += Math.max(0, copies.reduce((sum, article) => sum + has[article]!, 0) - 1);
    return count;
  }

  #changes({ has }: ArticleSet): number {
    let changes = 0;
    for (let article = 0; article < has.length; article++) changes += has[article]! ^ this.#has[article]!;
    return changes;
  }

  #empty(): void {
    this.#has = new Uint8Array(this.#has.length);
    for (const counts of [this.#entityArticles, this.#tieArticles, this.#tieStrength, this.#tiesByTypes]) counts.fill(0);
    for (const counts of Object.values(this.#repeated ?? {})) counts.fill(0);
  }
}
