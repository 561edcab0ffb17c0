import type { SearchClause } from '../query/clauses.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { hitsIn, passageOfHits } from './hits-in.ts';
import { queryNotes } from './query-notes.ts';
import { Searcher } from './searcher.ts';

/** The one searcher of an explorer. */
export function searcherOf(explorer: Explorer): Searcher {
  return (explorer.searcher ??= new Searcher(explorer.texts));
}

/**
 * Looks for the words of a clause and puts what was found into it, unless another has taken its place meanwhile.
 *
 * @throws Error (as a rejection) that says what could not be loaded and what to do
 */
export async function fillSearch(explorer: Explorer, clause: SearchClause): Promise<void> {
  const { words } = clause;
  const isStale = () => explorer.clauses.search !== clause;
  const found = await searcherOf(explorer).all(words, isStale);
  if (!found || isStale()) return;
  const { hits, score, readings, wanted } = found;
  explorer.filter('search', {
    words,
    hits,
    found: {
      score: wanted.length > 0 ? score : undefined,
      names: [...new Set(readings.flatMap((reading) => (reading.kind === 'names' && !reading.part.isExcluded ? reading.entities : [])))],
      notes: queryNotes(explorer.corpus, words, found),
      hitsIn: (text, isTitle) => hitsIn(text, wanted, isTitle),
      passageIn: (stored, article) => passageOfHits(stored, article, wanted),
    },
  });
}
