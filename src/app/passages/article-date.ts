import type { Corpus } from '../data/corpus.ts';
import { formatRange } from '../ui/format-date.ts';
import { common } from '../words/common.ts';
import { texts } from '../words/texts.ts';

/** "6 Nov 2023", "Nov 2023", or "no date" */
export function articleDate({ articles }: Corpus, article: number): string {
  return article < articles.dated ? formatRange(articles.firstDay[article]!, articles.lastDay[article]!) : texts.noDate;
}

/** "The Post, 6 Nov 2023"; the date alone where the outlet is not known. */
export function outletAndDay(corpus: Corpus, article: number): string {
  return [corpus.outlets[corpus.articles.outlet[article]!], articleDate(corpus, article)].filter(Boolean).join(common.comma);
}
