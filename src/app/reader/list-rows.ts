import { bestFirst, newestFirst } from '../passages/list-orders.ts';
import { articlesOf } from '../query/article-set.ts';
import { rowsIn } from '../query/independent.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { ArticleOrder } from './list-memory.ts';

/** While words are searched for, the best answer is first, unless another order was chosen. */
export function orderOf(chosen: ArticleOrder | undefined, { search }: Explorer['clauses']): ArticleOrder {
  return search?.found?.score && (chosen ?? 'best') === 'best' ? 'best' : chosen === 'newest' ? chosen : 'oldest';
}

/** The articles that are listed. Counted by texts, only the first of each is. */
export function listRows(
  { corpus, articles, clauses, view }: Pick<Explorer, 'corpus' | 'articles' | 'clauses' | 'view'>,
  order: ArticleOrder,
): readonly number[] {
  const ascending = rowsIn(corpus, articlesOf(articles), view.unit);
  if (order === 'best') return bestFirst(ascending, clauses.search!.found!.score!);
  return order === 'oldest' ? ascending : newestFirst(ascending, corpus.articles.dated);
}
