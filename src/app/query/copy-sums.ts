import type { Copies } from '../data/copies.ts';
import { eachChange, type Runs } from './runs.ts';
import type { Columns, SetSums } from './set-sums.ts';

/**
 * What a text in several copies counts too often: where `n` copies in the set have an item, `n − 1` of them, and of what they add to
 * its sum all but the most. Texts without copies, nearly all, are not looked at.
 */
export class CopySums {
  readonly #clusterOf: Int32Array;
  readonly #clusters: readonly Cluster[];
  readonly #members: readonly (readonly number[])[];
  readonly #articles: Int32Array;
  readonly #sum: Float64Array;
  readonly #texts: Int32Array;
  readonly #textSum: Float64Array;
  #runs: Runs = new Int32Array();
  #has: Uint8Array = new Uint8Array();

  constructor(columns: Columns, copies: Copies) {
    this.#members = [...copies.articles.values()];
    this.#clusters = this.#members.map((articles) => clusterOf(columns, articles));
    this.#clusterOf = new Int32Array(this.#members.length > 0 ? columns.start.length - 1 : 0).fill(-1);
    this.#members.forEach((articles, cluster) => articles.forEach((article) => (this.#clusterOf[article] = cluster)));
    const size = this.#members.length > 0 ? columns.count : 0;
    const sizeOfSums = columns.weight ? size : 0;
    this.#articles = new Int32Array(size);
    this.#texts = new Int32Array(size);
    this.#sum = new Float64Array(sizeOfSums);
    this.#textSum = new Float64Array(sizeOfSums);
  }

  /** The same sums over independent texts: the sums' own arrays where no text has copies. */
  over(sums: SetSums, runs: Runs, has: Uint8Array): { texts: Int32Array; sum: Float64Array } {
    if (this.#members.length === 0) return { texts: sums.articles, sum: sums.sum };
    const touched = new Set<number>();
    eachChange(this.#runs, runs, (from, to) => {
      for (let article = from; article < to; article++) if (this.#clusterOf[article]! >= 0) touched.add(this.#clusterOf[article]!);
    });
    for (const cluster of touched) {
      this.#add(this.#clusters[cluster]!, this.#has, -1);
      this.#add(this.#clusters[cluster]!, has, 1);
    }
    this.#runs = runs;
    this.#has = has;
    const texts = this.#texts;
    const sum = this.#textSum;
    for (let i = 0; i < texts.length; i++) texts[i] = sums.articles[i]! - this.#articles[i]!;
    for (let i = 0; i < sum.length; i++) sum[i] = sums.sum[i]! - this.#sum[i]!;
    return { texts, sum };
  }

  #add({ item, start, article, weight }: Cluster, has: Uint8Array, change: 1 | -1): void {
    for (let i = 0; i < item.length; i++) {
      let times = 0;
      let sum = 0;
      let most = 0;
      for (let at = start[i]!; at < start[i + 1]!; at++) {
        if (!has[article[at]!]) continue;
        times++;
        sum += weight[at]!;
        if (weight[at]! > most) most = weight[at]!;
      }
      if (times < 2) continue;
      this.#articles[item[i]!]! += change * (times - 1);
      if (this.#sum.length > 0) this.#sum[item[i]!]! += change * (sum - most);
    }
  }
}

/** The items that at least two of some articles have; of each in CSR, which of them and what they add. */
interface Cluster {
  readonly item: readonly number[];
  readonly start: readonly number[];
  readonly article: readonly number[];
  readonly weight: readonly number[];
}

function clusterOf({ start, item, weight }: Columns, articles: readonly number[]): Cluster {
  const byItem = new Map<number, [article: number, weight: number][]>();
  for (const article of articles)
    for (let at = start[article]!; at < start[article + 1]!; at++) {
      const found = byItem.get(item[at]!);
      const entry: [number, number] = [article, weight?.[at] ?? 0];
      if (found) found.push(entry);
      else byItem.set(item[at]!, [entry]);
    }
  const shared = [...byItem].filter(([, entries]) => entries.length > 1);
  const starts = [0];
  for (const [, entries] of shared) starts.push(starts.at(-1)! + entries.length);
  const entries = shared.flatMap(([, found]) => found);
  return { item: shared.map(([of]) => of), start: starts, article: entries.map(([a]) => a), weight: entries.map(([, w]) => w) };
}
