import { outletAndDay } from '../passages/article-date.ts';
import { copiesOf } from '../query/independent.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { texts } from '../words/texts.ts';

/**
 * What a row of the list says of copies in the selection: "same text as The Post, 2 Mar 2020" of a later one, "3 copies" of the first
 * where it stands for the others; '' where there is nothing to say.
 */
export function copyWords({ corpus, articles, view }: Pick<Explorer, 'corpus' | 'articles' | 'view'>, article: number): string {
  const copies = copiesOf(corpus, article).filter((copy) => articles.has[copy]);
  const first = copies[0] ?? article;
  if (first < article) return texts.sameAs(outletAndDay(corpus, first));
  return view.unit === 'texts' && copies.length > 0 ? texts.copies(copies.length) : '';
}
