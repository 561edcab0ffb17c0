import type { Corpus } from '../data/corpus.ts';
import { formatRange } from '../ui/format-date.ts';
import { readerMore } from '../words/reader-more.ts';

/**
 * When articles that name somebody were published, first and last: "First named on 11 Sep 2019, last on 4 Oct 2019."; ""
 * where none has a date.
 *
 * @param rows articles, ascending
 */
export function firstAndLast({ articles }: Corpus, rows: readonly number[]): string {
  const { card } = readerMore;
  const dated = rows.filter((row) => row < articles.dated);
  const first = dated[0];
  if (first === undefined) return '';
  const last = dated.reduce((latest, row) => (articles.lastDay[row]! >= articles.lastDay[latest]! ? row : latest), first);
  const words = (row: number) => formatRange(articles.firstDay[row]!, articles.lastDay[row]!);
  const on = (row: number) => (articles.firstDay[row] === articles.lastDay[row] ? card.onDay : card.inPeriod)(words(row));
  return words(first) === words(last) ? card.named(on(first)) : card.firstAndLast(on(first), on(last));
}
