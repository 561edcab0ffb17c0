import type { Corpus } from '../data/corpus.ts';

export interface OutletCount {
  /** Row of the corpus' outlets; −1 where unknown. */
  readonly outlet: number;
  readonly name: string;
  readonly articles: number;
}

/** Who published these articles, the busiest first. */
export function outletCounts(corpus: Corpus, articles: readonly number[]): OutletCount[] {
  const counts = new Map<number, number>();
  for (const article of articles) {
    const outlet = corpus.articles.outlet[article]!;
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts]
    .map(([outlet, count]) => ({ outlet, name: corpus.outlets[outlet] ?? 'Outlet not known', articles: count }))
    .sort((x, y) => y.articles - x.articles || x.outlet - y.outlet);
}

/** One known outlet has them all, and there is more than one to have. */
export function isSingleOutlet(counts: readonly OutletCount[]): boolean {
  return counts.length === 1 && counts[0]!.outlet >= 0 && counts[0]!.articles > 1;
}
