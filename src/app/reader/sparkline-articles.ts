import type { Corpus } from '../data/corpus.ts';
import type { ArticleSet } from '../query/article-set.ts';
import type { SparklineInput } from './sparkline-scene.ts';

/** The dated articles among some rows as a sparkline takes them: those that every clause but the dates lets in, and which are inside. */
export function sparklineArticles(
  { articles }: Corpus,
  rows: readonly number[],
  exceptDate: ArticleSet,
  inside: ArticleSet,
): SparklineInput['articles'] {
  return rows
    .filter((row) => row < articles.dated && exceptDate.has[row])
    .map((row) => ({ first: articles.firstDay[row]!, last: articles.lastDay[row]!, isInside: inside.has[row] === 1 }));
}
