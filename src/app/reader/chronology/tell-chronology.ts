import type { Corpus } from '../../data/corpus.ts';
import type { Texts } from '../../data/texts.ts';
import type { Chronology } from './chronology.ts';
import type { Events } from './events.ts';
import { toldPassage, type ToldPassage, type ToldRow } from './told-passage.ts';

/**
 * All rows in words, in their order. The texts are gone through part by part, so that a corpus that is larger than what is kept of
 * it is read once.
 *
 * @param onpart called before each part with how many have been read
 * @throws Error (as a rejection) that says what could not be loaded; whatever `signal` says when it stops
 */
export async function tellChronology(
  { rows, copies }: Chronology,
  { corpus, texts, events }: { readonly corpus: Corpus; readonly texts: Texts; readonly events: Events },
  onpart: (read: number, parts: number) => void = () => {},
  signal?: AbortSignal,
): Promise<ToldRow[]> {
  const shared = new Set<number>();
  for (const [listed, others] of copies) for (const row of [listed, ...others]) shared.add(row);
  // Ascending: rows stand in the order of their articles.
  const byArticle = Int32Array.from([...rows, ...[...copies.values()].flat()]).sort();
  const articleOf = (i: number) => events.article[byArticle[i]!]!;

  const told = new Map<number, ToldPassage>();
  const parts = corpus.shards.filter(({ from, to }) => {
    const first = firstFrom(byArticle, corpus.dates.start[from]!);
    return first < byArticle.length && articleOf(first) < to;
  });
  for (const [read, part] of parts.entries()) {
    signal?.throwIfAborted();
    onpart(read, parts.length);
    const stored = await texts.shard(part);
    for (let i = firstFrom(byArticle, corpus.dates.start[part.from]!); i < byArticle.length && articleOf(i) < part.to; i++) {
      const passage = toldPassage(stored[articleOf(i) - part.from]!, corpus, events, byArticle[i]!, shared.has(byArticle[i]!));
      if (passage) told.set(byArticle[i]!, passage);
    }
  }
  signal?.throwIfAborted();
  return Array.from(rows).flatMap((row) => {
    const passage = told.get(row);
    return passage ? [{ passage, copies: (copies.get(row) ?? []).flatMap((copy) => told.get(copy) ?? []) }] : [];
  });
}

/** Index of the first row from one on, in ascending rows. */
function firstFrom(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
