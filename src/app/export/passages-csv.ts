import { csvLine } from '../../schema/csv-line.ts';
import { csvOrigin } from '../../schema/csv-origin.ts';
import type { StoredArticle } from '../../schema/bundle.ts';
import { readArticles } from '../data/read-articles.ts';
import { passageFor } from '../passages/passage-for.ts';
import { wordsOf } from '../passages/quotes.ts';
import { plain } from '../reader/chronology/dated-passage.ts';
import { webAddress } from '../ui/safe-link.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

const COLUMNS = ['row', 'published', 'outlet', 'headline', 'passage', 'sentences_apart', 'copy_of', 'url', 'article'] as const;

/**
 * What articles say of two names as a table, an article a row: the passage where the two stand closest, and how many sentences lie
 * between them; `copy_of` is the first article in much the same words.
 *
 * @param rows articles that name both, in the order of the table
 * @param of what the table was made from
 */
export async function passagesCsv(
  explorer: Pick<Explorer, 'corpus' | 'texts' | 'hiddenTypes'>,
  rows: readonly number[],
  names: readonly number[],
  of: string,
): Promise<string[]> {
  const lines = new Map<number, readonly (string | number)[]>();
  await readArticles(explorer.texts, rows, (stored, article) => lines.set(article, cellsOf(explorer, stored, article, names)));
  return [csvOrigin(of), csvLine(COLUMNS), ...rows.map((article, i) => csvLine([i + 1, ...lines.get(article)!]))];
}

function cellsOf(
  explorer: Pick<Explorer, 'corpus' | 'hiddenTypes'>,
  stored: StoredArticle,
  article: number,
  names: readonly number[],
): readonly (string | number)[] {
  const { articles, outlets } = explorer.corpus;
  const quote = passageFor(explorer, stored, article, names);
  const first = articles.text[article]!;
  return [
    stored.published ?? '',
    outlets[articles.outlet[article]!] ?? '',
    plain(articles.headline[article]!),
    quote ? plain(wordsOf(quote)) : '',
    quote?.distance ?? '',
    first === article ? '' : articles.id[first]!,
    webAddress(stored.url) ?? '',
    articles.id[article]!,
  ];
}
