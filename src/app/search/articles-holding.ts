import type { Explorer } from '../state/explorer.svelte.ts';
import { searcherOf } from './fill-search.ts';
import { parseQuery } from './parse-query.ts';
import { runQuery } from './run-query.ts';

/**
 * Rows of the articles that have all words of one of these names, ascending: those that may hold the name itself.
 *
 * @throws Error (as a rejection) that says what could not be loaded and what to do
 */
export async function articlesHolding(explorer: Explorer, names: readonly string[]): Promise<readonly number[]> {
  const searcher = searcherOf(explorer);
  const index = await searcher.index();
  const { corpus } = searcher.texts;
  const found = new Set<number>();
  for (const name of names)
    runQuery(index, corpus, parseQuery(`"${name.replaceAll('"', ' ')}"`)).has.forEach((is, article) => is && found.add(article));
  return [...found].sort((a, b) => a - b);
}
