import type { Corpus } from '../data/corpus.ts';
import { countIn } from '../query/independent.ts';
import type { Unit } from '../query/measured.ts';
import { readerMore } from '../words/reader-more.ts';

export interface OutletCount {
  /** Row of the corpus' outlets; −1 where unknown. */
  readonly outlet: number;
  readonly name: string;
  /** In the unit: articles, or independent texts among its own. */
  readonly count: number;
  /** Its articles, ascending: the first is the earliest. */
  readonly articles: readonly number[];
}

/** Who published these articles, the busiest first. */
export function outletCounts(corpus: Corpus, articles: readonly number[], unit: Unit = 'articles'): OutletCount[] {
  const byOutlet = new Map<number, number[]>();
  for (const article of articles.toSorted((x, y) => x - y)) {
    const outlet = corpus.articles.outlet[article]!;
    const known = byOutlet.get(outlet);
    if (known) known.push(article);
    else byOutlet.set(outlet, [article]);
  }
  return [...byOutlet]
    .map(([outlet, rows]) => ({
      outlet,
      name: corpus.outlets[outlet] ?? readerMore.outletUnknown,
      count: countIn(corpus, rows, unit),
      articles: rows,
    }))
    .sort((x, y) => y.count - x.count || x.outlet - y.outlet);
}

/** One known outlet has them all, and there is more than one to have. */
export function isSingleOutlet(counts: readonly OutletCount[]): boolean {
  return counts.length === 1 && counts[0]!.outlet >= 0 && counts[0]!.articles.length > 1;
}
