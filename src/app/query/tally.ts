import { strengthAt } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import { lazily } from '../data/lazily.ts';
import { tieDistance } from '../data/tie-distance.ts';
import type { ArticleSet } from './article-set.ts';
import { CopySums } from './copy-sums.ts';
import { PresentTies } from './present-ties.ts';
import { runsOf, type Runs } from './runs.ts';
import { SetSums } from './set-sums.ts';

/** By row of tie: articles of the set that name both, and the sum of what they add to its strength, in `STRENGTH_UNIT`s. */
interface TieSums {
  readonly tieArticles: Int32Array;
  readonly tieStrength: Float64Array;
  /** The same over independent texts, each with the strength of the strongest of its copies. */
  readonly tieTexts: Int32Array;
  readonly tieTextStrength: Float64Array;
}

/** What is counted of one tie. */
export interface TieCount {
  readonly articles: number;
  readonly strength: number;
  readonly texts: number;
  readonly textStrength: number;
}

/**
 * Counts over one set of articles. The arrays are the tally's own and change when it moves.
 *
 * Of ties, what a brush asks for in each frame is at hand: how many there are, and the counts of those that chance does not explain.
 * `tieOf` tells any other. The columns over all ties are counted when they are first read after a move: a corpus of 100,000 articles has
 * millions, and a view that reads them in each frame is slow there.
 */
export interface Counts extends TieSums {
  readonly articles: number;
  /** Independent ones among them: articles in much the same words count once. */
  readonly texts: number;
  /** By entity: articles of the set that name it, and independent texts. */
  readonly entityArticles: Int32Array;
  readonly entityTexts: Int32Array;
  readonly tieOf: (tie: number) => TieCount;
  /** Of the ties `[0, ties.beyond)`. */
  readonly beyond: TieSums;
  /** Of the ties `[0, ties.several)`: when it is first asked for. */
  readonly several: () => TieSums;
  /** By tie of several articles: how many of the set name both. */
  readonly severalArticles: Int32Array;
  /** How many ties some article of the set has, by the row of `TYPE_PAIRS` that their ends make. */
  readonly tiesByTypes: Int32Array;
  /** The set: one byte an article. */
  readonly has: Uint8Array;
}

/** Keeps counts of entities and ties for a set of articles, changed by the difference between the last set and the next. */
export class Tally {
  readonly #corpus: Corpus;
  readonly #entities: SetSums;
  readonly #entityCopies: CopySums;
  readonly #present: PresentTies;
  readonly #beyond: TieTally;
  readonly #several: () => TieTally;
  readonly #every: () => TieTally;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const { named, entities, ties } = corpus;
    const columns = { count: entities.count, start: named.start, item: named.entity };
    this.#entities = new SetSums(columns);
    this.#entityCopies = new CopySums(columns, corpus.copies);
    this.#present = new PresentTies(corpus);
    this.#beyond = new TieTally(corpus, ties.beyond);
    this.#several = lazily(() => new TieTally(corpus, ties.several));
    this.#every = lazily(() => new TieTally(corpus, ties.count));
  }

  moveTo(set: ArticleSet): Counts {
    const { has } = set;
    const { copies, ties } = this.#corpus;
    const runs = set.runs ?? runsOf(has);
    this.#entities.moveTo(runs);
    this.#present.moveTo(runs);
    const beyond = this.#beyond.moveTo(runs, has);
    const every = () => this.#every().moveTo(runs, has);
    const found = new Map<number, TieCount>();
    const tieOf = (tie: number) => {
      const known = found.get(tie) ?? (tie < ties.beyond ? countIn(beyond, tie) : countTie(this.#corpus, has, tie));
      found.set(tie, known);
      return known;
    };
    return {
      articles: set.size,
      texts: set.size - copiesIn(copies.articles, has),
      entityArticles: this.#entities.articles,
      entityTexts: this.#entityCopies.over(this.#entities, runs, has).texts,
      tieOf,
      beyond,
      several: () => this.#several().moveTo(runs, has),
      severalArticles: this.#present.articles,
      tiesByTypes: this.#present.byTypes,
      has,
      get tieArticles() {
        return every().tieArticles;
      },
      get tieStrength() {
        return every().tieStrength;
      },
      get tieTexts() {
        return every().tieTexts;
      },
      get tieTextStrength() {
        return every().tieTextStrength;
      },
    };
  }
}

/** Sums of the first so many ties. */
class TieTally {
  readonly #sums: SetSums;
  readonly #copies: CopySums;
  #last: { readonly runs: Runs; readonly sums: TieSums } | undefined;

  constructor({ ties, copies }: Corpus, rows: number) {
    const columns = ties.columns(rows);
    this.#sums = new SetSums(columns);
    this.#copies = new CopySums(columns, copies);
  }

  moveTo(runs: Runs, has: Uint8Array): TieSums {
    if (this.#last?.runs === runs) return this.#last.sums;
    this.#sums.moveTo(runs);
    const { texts, sum } = this.#copies.over(this.#sums, runs, has);
    const sums = { tieArticles: this.#sums.articles, tieStrength: this.#sums.sum, tieTexts: texts, tieTextStrength: sum };
    this.#last = { runs, sums };
    return sums;
  }
}

function countIn({ tieArticles, tieStrength, tieTexts, tieTextStrength }: TieSums, tie: number): TieCount {
  return { articles: tieArticles[tie]!, strength: tieStrength[tie]!, texts: tieTexts[tie]!, textStrength: tieTextStrength[tie]! };
}

/** Counts one tie in the articles that name the rarer of its two. */
function countTie(corpus: Corpus, has: Uint8Array, tie: number): TieCount {
  const { ties, naming, named, mentions, articles } = corpus;
  const ends = [ties.a[tie]!, ties.b[tie]!] as const;
  const articlesOf = (entity: number) => naming.start[entity + 1]! - naming.start[entity]!;
  const [rare, other] = articlesOf(ends[0]) < articlesOf(ends[1]) ? ends : [ends[1], ends[0]];
  const strongest = new Map<number, number>();
  let count = 0;
  let strength = 0;
  for (let i = naming.start[rare]!; i < naming.start[rare + 1]!; i++) {
    const article = naming.article[i]!;
    if (!has[article] || !includes(named.entity, other, named.start[article]!, named.start[article + 1]!)) continue;
    const adds = strengthAt(tieDistance(mentions, article, rare, other));
    count++;
    strength += adds;
    strongest.set(articles.text[article]!, Math.max(adds, strongest.get(articles.text[article]!) ?? 0));
  }
  const textStrength = [...strongest.values()].reduce((sum, adds) => sum + adds, 0);
  return { articles: count, strength, texts: strongest.size, textStrength };
}

function includes(column: Int32Array, value: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (column[i] === value) return true;
  return false;
}

/** Articles of a set that are copies of others in it. */
function copiesIn(texts: ReadonlyMap<number, readonly number[]>, has: Uint8Array): number {
  let count = 0;
  for (const copies of texts.values()) count += Math.max(0, copies.reduce((sum, article) => sum + has[article]!, 0) - 1);
  return count;
}
