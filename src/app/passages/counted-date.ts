import type { StoredArticle, StoredDate } from '../../schema/bundle.ts';
import { countedDays } from '../../schema/counted-days.ts';

/**
 * The date in the text of an article that a row of `corpus.dates` stands for: its rows are the dates that count, in the order of the text.
 *
 * @param place of the row among those of its article, from 0
 */
export function countedDate({ dates }: StoredArticle, place: number): StoredDate | undefined {
  return dates.filter((date) => countedDays(date))[place];
}
