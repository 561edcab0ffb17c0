import type { Texts } from '../data/texts.ts';
import { textMatcher } from '../query/text-match.ts';

/** Rows of the articles whose title or text holds the words. Goes through the texts shard by shard. */
export async function findTexts(texts: Texts, words: string, isStale: () => boolean): Promise<Set<number> | undefined> {
  const matches = textMatcher(words);
  const hits = new Set<number>();
  for (const entry of texts.corpus.shards) {
    const articles = await texts.shard(entry);
    if (isStale()) return undefined;
    articles.forEach((article, i) => {
      if (matches(`${article.title ?? ''}\n${article.text}`)) hits.add(entry.from + i);
    });
  }
  return hits;
}
