import { csvLine } from '../../schema/csv-line.ts';
import { csvOrigin } from '../../schema/csv-origin.ts';
import type { StoredArticle } from '../../schema/bundle.ts';
import { readArticles } from '../data/read-articles.ts';
import { quoteOf, wordsOf } from '../passages/quotes.ts';
import { plain } from '../reader/chronology/dated-passage.ts';
import { listExcerpt } from '../reader/list-excerpt.ts';
import { webAddress } from '../ui/safe-link.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

const COLUMNS = ['row', 'published', 'outlet', 'headline', 'passage', 'names', 'words', 'copy_of', 'url', 'article'] as const;

/**
 * The list of articles as a table, in its order: each with the passage that the list shows of it and whom it names, the most often
 * first; `copy_of` is the first article in much the same words.
 *
 * @param rows articles, as they are listed
 * @param of what the table was made from
 */
export async function articlesCsv(
  explorer: Pick<Explorer, 'corpus' | 'texts' | 'clauses' | 'hiddenTypes'>,
  rows: readonly number[],
  of: string,
  onpart?: (read: number, parts: number) => void,
  signal?: AbortSignal,
): Promise<string[]> {
  const lines = new Map<number, (row: number) => string>();
  await readArticles(explorer.texts, rows, (stored, article) => lines.set(article, lineOf(explorer, stored, article)), onpart, signal);
  return [csvOrigin(of), csvLine(COLUMNS), ...rows.map((article, i) => lines.get(article)!(i + 1))];
}

function lineOf(
  { corpus, clauses, hiddenTypes }: Pick<Explorer, 'corpus' | 'clauses' | 'hiddenTypes'>,
  stored: StoredArticle,
  article: number,
): (row: number) => string {
  const { articles, outlets } = corpus;
  const { found } = clauses.search ?? {};
  const asked = [...(clauses.entities?.entities ?? []), ...(found?.names ?? [])];
  const passage = listExcerpt(stored, article, asked, clauses.mentioned, found);
  const first = articles.text[article]!;
  const cells = [
    stored.published ?? '',
    outlets[articles.outlet[article]!] ?? '',
    plain(articles.headline[article]!),
    passage ? plain(wordsOf(quoteOf(stored, corpus, passage, asked, hiddenTypes, found))) : '',
    namesIn(corpus, article, hiddenTypes).join('; '),
    articles.words[article]!,
    first === article ? '' : articles.id[first]!,
    webAddress(stored.url) ?? '',
    articles.id[article]!,
  ];
  return (row) => csvLine([row, ...cells]);
}

function namesIn({ named, entities }: Explorer['corpus'], article: number, hiddenTypes: Explorer['hiddenTypes']): string[] {
  const found: { readonly entity: number; readonly times: number }[] = [];
  for (let i = named.start[article]!; i < named.start[article + 1]!; i++) {
    const entity = named.entity[i]!;
    if (!hiddenTypes.includes(entities.type[entity]!)) found.push({ entity, times: named.mentions[i]! });
  }
  return found.sort((x, y) => y.times - x.times || x.entity - y.entity).map(({ entity }) => entities.name[entity]!);
}
