import type { Corpus } from '../data/corpus.ts';
import { textCount } from '../query/independent.ts';
import type { Unit } from '../query/measured.ts';
import { counted, formatCount } from '../ui/format-count.ts';

/** "14 articles, 5 independent"; of a single one there is no more to say. */
export function articlesWords(corpus: Corpus, rows: readonly number[]): string {
  const articles = counted(rows.length, 'article');
  return rows.length < 2 ? articles : `${articles}, ${formatCount(textCount(corpus, rows))} independent`;
}

/** "5 independent texts", "14 articles" */
export function unitWords(count: number, unit: Unit): string {
  return counted(count, unit === 'texts' ? 'independent text' : 'article');
}
