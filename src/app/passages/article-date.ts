import type { Corpus } from '../data/corpus.ts';
import { formatRange } from '../ui/format-date.ts';

/** "6 Nov 2023", "Nov 2023", or "no date" */
export function articleDate({ articles }: Corpus, article: number): string {
  return article < articles.dated ? formatRange(articles.firstDay[article]!, articles.lastDay[article]!) : 'no date';
}
