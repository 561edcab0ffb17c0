import type { Corpus } from '../data/corpus.ts';
import { textCount } from '../query/independent.ts';
import { counted, formatCount } from '../ui/format-count.ts';

/** "14 articles, 5 independent"; of a single one there is no more to say. */
export function articlesWords(corpus: Corpus, rows: readonly number[]): string {
  const articles = counted(rows.length, 'article');
  return rows.length < 2 ? articles : `${articles}, ${formatCount(textCount(corpus, rows))} independent`;
}
