import type { Corpus } from '../data/corpus.ts';
import type { Note } from './note.ts';

/** Rows of the articles of this corpus that have a note. @param tag of the notes that count; "" for every note */
export function notedArticles(notes: readonly Note[], tag: string, { articles }: Corpus): ReadonlySet<number> {
  const chosen = tag === '' ? notes : notes.filter((note) => note.tags.includes(tag));
  return new Set(chosen.flatMap(({ article }) => articles.byId.get(article) ?? []));
}
