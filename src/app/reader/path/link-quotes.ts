import type { EntityType } from '../../../schema/entity.ts';
import type { Corpus } from '../../data/corpus.ts';
import type { Texts } from '../../data/texts.ts';
import { passageFor } from '../../passages/passage-for.ts';
import type { Quote } from '../../passages/quotes.ts';
import type { ArticleSet } from '../../query/article-set.ts';
import { articlesTying } from '../../query/passages.ts';
import { webAddress } from '../../ui/safe-link.ts';

/** What ties two neighbours of a chain: the closest passage that names both, and how many articles more there are. */
export interface LinkQuote {
  readonly a: number;
  readonly b: number;
  readonly article: number;
  readonly quote: Quote | undefined;
  readonly more: number;
  /** Of the article. */
  readonly url: string | undefined;
}

/** The sentence that says it best, for each link of a chain: of equally close ones the earliest. */
export async function linkQuotes(
  corpus: Corpus,
  texts: Texts,
  set: ArticleSet,
  entities: readonly number[],
  hiddenTypes: readonly EntityType[],
): Promise<LinkQuote[]> {
  const links = entities.slice(1).map((b, i) => {
    const a = entities[i]!;
    const tying = articlesTying(corpus, set, a, b);
    return { a, b, article: tying[0]?.article ?? -1, more: Math.max(0, tying.length - 1) };
  });
  const stored = await texts.articles(links.map(({ article }) => article));
  return links.map(({ a, b, article, more }, i) => {
    const quote = passageFor({ corpus, hiddenTypes }, stored[i]!, article, [a, b]);
    return { a, b, article, more, quote, url: webAddress(stored[i]!.url) };
  });
}
