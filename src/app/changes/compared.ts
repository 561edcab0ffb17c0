import { publishedWithin } from '../query/article-set.ts';
import type { Clauses } from '../query/clauses.ts';
import { compareTies, type Comparison } from '../query/compare.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Clauses are replaced, never changed, so that each has one comparison, whoever asks for it. */
const known = new WeakMap<Clauses, Comparison>();

/** What is compared; undefined where nothing is. */
export function comparedOf(explorer: Explorer): Comparison | undefined {
  const { clauses, corpus, exceptPublished } = explorer;
  if (!clauses.compared) return undefined;
  let comparison = known.get(clauses);
  if (!comparison) {
    const { earlier, later } = clauses.compared;
    comparison = compareTies(
      corpus,
      publishedWithin(corpus, exceptPublished, earlier),
      publishedWithin(corpus, exceptPublished, later),
      explorer.hiddenTypes,
    );
    known.set(clauses, comparison);
  }
  return comparison;
}
