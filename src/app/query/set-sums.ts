import { changeSize, eachChange, rangeRuns, type Runs } from './runs.ts';

/** CSR by article: what each has (entities that it names, ties), each once, and what it adds to a sum of its own. */
export interface Columns {
  /** How many different items there are. */
  readonly count: number;
  readonly start: Int32Array;
  readonly item: Int32Array;
  readonly weight?: Int32Array;
}

/** Cumulative sums at so many places, unless they would take more than this. */
const MOST_CHECKPOINTS = 128;
const MOST_BYTES = 2 ** 26;

/** The first view, and the first range chosen in it, do not wait for checkpoints: they are made for whoever jumps again. */
const JUMPS_WITHOUT = 2;

/** A checkpoint costs a pass over all items: so many of an article's. */
const ITEMS_AN_ARTICLE = 12;

/**
 * Of each item, how many articles of a set have it and what they add up to. Moved by the difference between the set before and the
 * next, so that a brush which moves by a day costs what a day's articles hold. A jump starts from whatever is nearest: the set
 * before, nothing, or a range between two places whose cumulative sums are kept. All sums are of integers, so that one that was
 * changed a thousand times equals a fresh one.
 */
export class SetSums {
  readonly articles: Int32Array;
  readonly sum: Float64Array;
  readonly #columns: Columns;
  readonly #rows: number;
  #runs: Runs = new Int32Array();
  #jumps = 0;
  #checkpoints: { readonly articles: Int32Array[]; readonly sum: Float64Array[] } | undefined;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#rows = columns.start.length - 1;
    this.articles = new Int32Array(columns.count);
    this.sum = new Float64Array(columns.weight ? columns.count : 0);
  }

  moveTo(runs: Runs): void {
    const away = changeSize(this.#runs, runs);
    if (away > this.#passCost && ++this.#jumps > JUMPS_WITHOUT) this.#startNear(runs, away);
    eachChange(this.#runs, runs, (from, to, change) => this.#add(from, to, change));
    this.#runs = runs;
  }

  /** What filling all sums costs, in articles. */
  get #passCost(): number {
    return (3 * this.#columns.count) / ITEMS_AN_ARTICLE;
  }

  #startNear(runs: Runs, away: number): void {
    const size = changeSize(new Int32Array(), runs);
    const marks = (this.#checkpoints ??= this.#makeCheckpoints());
    const last = marks.articles.length - 1;
    const place = (row: number) => Math.round((row * last) / Math.max(1, this.#rows));
    const [from, to] = [place(runs[0] ?? 0), place(runs.at(-1) ?? 0)];
    const near = rangeRuns(this.#rowAt(from, last), this.#rowAt(to, last));
    const between = changeSize(near, runs);
    if (Math.min(size, between) >= away) return;
    if (size <= between) {
      this.articles.fill(0);
      this.sum.fill(0);
      this.#runs = new Int32Array();
      return;
    }
    subtractCounts(this.articles, marks.articles[to]!, marks.articles[from]!);
    subtractSums(this.sum, marks.sum[to]!, marks.sum[from]!);
    this.#runs = near;
  }

  #makeCheckpoints(): { articles: Int32Array[]; sum: Float64Array[] } {
    const { count, weight } = this.#columns;
    const last = Math.max(1, Math.min(MOST_CHECKPOINTS, Math.floor(MOST_BYTES / Math.max(1, count * (weight ? 12 : 4)))));
    const summed = new SetSums(this.#columns);
    const articles = [summed.articles.slice()];
    const sum = [summed.sum.slice()];
    for (let i = 1; i <= last; i++) {
      summed.#add(this.#rowAt(i - 1, last), this.#rowAt(i, last), 1);
      articles.push(summed.articles.slice());
      sum.push(summed.sum.slice());
    }
    return { articles, sum };
  }

  #rowAt(checkpoint: number, last: number): number {
    return Math.floor((checkpoint * this.#rows) / last);
  }

  #add(from: number, to: number, change: 1 | -1): void {
    const { start, item, weight } = this.#columns;
    const { articles, sum } = this;
    const end = start[to]!;
    if (!weight) for (let i = start[from]!; i < end; i++) articles[item[i]!]! += change;
    else
      for (let i = start[from]!; i < end; i++) {
        const at = item[i]!;
        articles[at]! += change;
        sum[at]! += change * weight[i]!;
      }
  }
}

// This is most of what a jump costs: two of the same, because one that takes arrays of both kinds runs five times as long, and by eights,
// which takes half off.
function subtractCounts(into: Int32Array, from: Int32Array, what: Int32Array): void {
  let i = 0;
  for (; i + 7 < into.length; i += 8) {
    into[i] = from[i]! - what[i]!;
    into[i + 1] = from[i + 1]! - what[i + 1]!;
    into[i + 2] = from[i + 2]! - what[i + 2]!;
    into[i + 3] = from[i + 3]! - what[i + 3]!;
    into[i + 4] = from[i + 4]! - what[i + 4]!;
    into[i + 5] = from[i + 5]! - what[i + 5]!;
    into[i + 6] = from[i + 6]! - what[i + 6]!;
    into[i + 7] = from[i + 7]! - what[i + 7]!;
  }
  for (; i < into.length; i++) into[i] = from[i]! - what[i]!;
}

function subtractSums(into: Float64Array, from: Float64Array, what: Float64Array): void {
  let i = 0;
  for (; i + 7 < into.length; i += 8) {
    into[i] = from[i]! - what[i]!;
    into[i + 1] = from[i + 1]! - what[i + 1]!;
    into[i + 2] = from[i + 2]! - what[i + 2]!;
    into[i + 3] = from[i + 3]! - what[i + 3]!;
    into[i + 4] = from[i + 4]! - what[i + 4]!;
    into[i + 5] = from[i + 5]! - what[i + 5]!;
    into[i + 6] = from[i + 6]! - what[i + 6]!;
    into[i + 7] = from[i + 7]! - what[i + 7]!;
  }
  for (; i < into.length; i++) into[i] = from[i]! - what[i]!;
}
