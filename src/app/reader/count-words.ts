import type { Corpus } from '../data/corpus.ts';
import { textCount } from '../query/independent.ts';
import { common } from '../words/common.ts';
import { facts } from '../words/facts.ts';

/** "14 articles, 5 independent"; of a single one there is no more to say. */
export function articlesWords(corpus: Corpus, rows: readonly number[]): string {
  return rows.length < 2 ? common.articles(rows.length) : facts.independent(rows.length, textCount(corpus, rows));
}
