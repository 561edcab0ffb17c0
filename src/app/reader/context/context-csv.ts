import { csvLine } from '../../../schema/csv-line.ts';
import type { Corpus } from '../../data/corpus.ts';
import { articleDate } from '../../passages/article-date.ts';
import { isoDay } from '../../../schema/day.ts';
import type { ContextRow } from './gather-context.ts';

const COLUMNS = ['row', 'before', 'keyword', 'after', 'published', 'outlet', 'headline', 'url', 'article', 'offset'] as const;

/**
 * A place a line. The first line, one cell that begins with `#`, says what the table is: a program that reads the table skips it. The
 * mark in front of it makes spreadsheets read UTF-8.
 */
export function contextCsv(corpus: Corpus, what: string, rows: readonly ContextRow[]): string[] {
  const { articles, outlets, title, fingerprint } = corpus;
  const day = (article: number) =>
    article < articles.dated && articles.firstDay[article] === articles.lastDay[article]
      ? isoDay(articles.firstDay[article]!)
      : articleDate(corpus, article);
  return [
    `\uFEFF${csvLine([`# ${title}. ${what} Fingerprint ${fingerprint}.`])}`,
    csvLine(COLUMNS),
    ...rows.map(({ article, at, before, keyword, after, url }, i) =>
      csvLine([
        i + 1,
        before,
        keyword,
        after,
        article < articles.dated ? day(article) : '',
        outlets[articles.outlet[article]!] ?? '',
        articles.headline[article]!,
        url ?? '',
        articles.id[article]!,
        at < 0 ? 'title' : at,
      ]),
    ),
  ];
}
