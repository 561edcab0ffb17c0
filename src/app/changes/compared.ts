import { publishedWithin } from '../query/article-set.ts';
import type { Clauses, ComparedClause } from '../query/clauses.ts';
import { compareTies, type Comparison } from '../query/compare.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** What changed between two periods. */
export interface ComparedPeriods extends Comparison {
  readonly periods: ComparedClause;
}

/** Clauses are replaced, never changed, so that each has one comparison, whoever asks for it. */
const known = new WeakMap<Clauses, ComparedPeriods>();

/** What is compared; undefined where nothing is. */
export function comparedOf(explorer: Explorer): ComparedPeriods | undefined {
  const { clauses, corpus, exceptPublished } = explorer;
  if (!clauses.compared) return undefined;
  let comparison = known.get(clauses);
  if (!comparison) {
    const { earlier, later } = clauses.compared;
    const [before, after] = [earlier, later].map((range) => publishedWithin(corpus, exceptPublished, range));
    comparison = { ...compareTies(corpus, before!, after!, explorer.hiddenTypes), periods: clauses.compared };
    known.set(clauses, comparison);
  }
  return comparison;
}
