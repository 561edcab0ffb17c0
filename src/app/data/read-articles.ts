import type { StoredArticle } from '../../schema/bundle.ts';
import type { Texts } from './texts.ts';

/**
 * Goes through the texts of some articles part by part, in the order of the corpus, so that one that is larger than what is kept of
 * it is read once.
 *
 * @param articles in any order
 * @param onpart called before each part with how many have been read
 * @throws Error (as a rejection) that says what could not be loaded; whatever `signal` says when it stops
 */
export async function readArticles(
  texts: Texts,
  articles: readonly number[],
  visit: (stored: StoredArticle, article: number) => void,
  onpart: (read: number, parts: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const wanted = [...new Set(articles)].sort((x, y) => x - y);
  const parts: { readonly entry: Texts['corpus']['shards'][number]; readonly rows: readonly number[] }[] = [];
  let next = 0;
  for (const entry of texts.corpus.shards) {
    const first = next;
    while (next < wanted.length && wanted[next]! < entry.to) next++;
    if (next > first) parts.push({ entry, rows: wanted.slice(first, next) });
  }
  for (const [read, { entry, rows }] of parts.entries()) {
    signal?.throwIfAborted();
    onpart(read, parts.length);
    const stored = await texts.shard(entry);
    for (const row of rows) visit(stored[row - entry.from]!, row);
  }
  signal?.throwIfAborted();
}
