import type { AnnotatedArticle } from '../../schema/article.ts';

/**
 * For each article the row of the first one in the same words, in the order given: its own row where it is the first, or alone.
 * Articles that have one text count once wherever independent texts are counted.
 */
export function findCopies(articles: readonly AnnotatedArticle[]): Int32Array {
  const firstWith = new Map<string, number>();
  return Int32Array.from(articles, ({ article: { text } }, row) => {
    const first = firstWith.get(text) ?? row;
    firstWith.set(text, first);
    return first;
  });
}
