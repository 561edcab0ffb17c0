import type { StoredArticle } from '../../../schema/bundle.ts';
import type { Span } from '../../../schema/mention.ts';
import type { Texts } from '../../data/texts.ts';

/** One place of a word or a name, with what stands around it. */
export interface ContextRow {
  readonly article: number;
  /** Offset in the text; −1 in the title. */
  readonly at: number;
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  readonly url: string | undefined;
}

/** Where an article has it. */
export interface Places {
  readonly title: readonly Span[];
  readonly text: readonly Span[];
}

/** Letters that stand on either side. */
const AROUND = 80;
/** More rows nobody reads, and no browser holds many times as many. */
export const MOST_ROWS = 100_000;

/**
 * Every place in some articles, in their order. Goes through the texts part by part, without holding them all.
 *
 * @param articles ascending
 * @param progress told after each part
 * @returns undefined when it has become stale meanwhile
 */
export async function gatherContext(
  texts: Texts,
  articles: readonly number[],
  placesIn: (stored: StoredArticle) => Places,
  isStale: () => boolean,
  progress: (read: number) => void = () => undefined,
): Promise<ContextRow[] | undefined> {
  const rows: ContextRow[] = [];
  let next = 0;
  for (const entry of texts.corpus.shards) {
    if (next >= articles.length || rows.length >= MOST_ROWS) break;
    if (articles[next]! >= entry.to) continue;
    const stored = await texts.shard(entry);
    if (isStale()) return undefined;
    for (; next < articles.length && articles[next]! < entry.to; next++) {
      const article = articles[next]!;
      const own = stored[article - entry.from]!;
      const places = placesIn(own);
      for (const span of places.title) rows.push(rowAt(own.title ?? '', span, article, -1, own.url));
      for (const span of places.text) rows.push(rowAt(own.text, span, article, span.start, own.url));
    }
    progress(next);
  }
  return rows.slice(0, MOST_ROWS);
}

function rowAt(text: string, { start, end }: Span, article: number, at: number, url: string | undefined): ContextRow {
  const around = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return {
    article,
    at,
    before: around(start - AROUND, start).replace(start > AROUND ? /^\S*\s/u : /^\s+/u, ''),
    keyword: around(start, end),
    after: around(end, end + AROUND).replace(end + AROUND < text.length ? /\s\S*$/u : /\s+$/u, ''),
    url,
  };
}
