import type { Explorer } from '../state/explorer.svelte.ts';
import { notedArticles } from './noted-articles.ts';
import { notingOf } from './open-notes.ts';

/** Keeps the selection of noted articles in step with the notes: to be called in an effect, which follows them from then on. */
export function followNotes(explorer: Explorer): void {
  const { notes: clause } = explorer.clauses;
  if (!clause) return;
  const articles = notedArticles(notingOf(explorer).notes, clause.tag, explorer.corpus);
  const isSame = clause.articles?.size === articles.size && [...articles].every((row) => clause.articles!.has(row));
  if (!isSame) explorer.filter('notes', { ...clause, articles });
}
