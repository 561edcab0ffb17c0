import type { Explorer } from '../state/explorer.svelte.ts';
import { isApart } from '../../schema/line-key.ts';
import { wordsOf } from '../../schema/search/words-of.ts';
import { searcherOf } from './fill-search.ts';
import { parseQuery } from './parse-query.ts';
import { runQuery } from './run-query.ts';

/**
 * Rows of the articles that have all words of one of these names, or of one of these lines but for figures and dates, ascending: those
 * that may hold the name or the line itself.
 *
 * @throws Error (as a rejection) that says what could not be loaded and what to do
 */
export async function articlesHolding(
  explorer: Explorer,
  names: readonly string[],
  lines: readonly string[] = [],
): Promise<readonly number[]> {
  const searcher = searcherOf(explorer);
  const index = await searcher.index();
  const { corpus } = searcher.texts;
  const found = new Set<number>();
  const queries = [...names.map((name) => `"${name.replaceAll('"', ' ')}"`), ...lines.map(wordsApart)];
  for (const query of queries) runQuery(index, corpus, parseQuery(query)).has.forEach((is, article) => is && found.add(article));
  return [...found].sort((a, b) => a - b);
}

/** Each word of a line in quotation marks of its own, as in the line and in any order. */
function wordsApart(line: string): string {
  const words = new Set(wordsOf(line).map(({ word }) => word));
  return [...words]
    .filter((word) => !isApart(word))
    .map((word) => `"${word}"`)
    .join(' ');
}
