import type { Corpus } from '../data/corpus.ts';
import type { Texts } from '../data/texts.ts';
import { countedDate } from '../passages/counted-date.ts';
import { quoteOf, type Quote } from '../passages/quotes.ts';

/** Passages by row, in the words of their articles; each quote's `at` is where the date stands. */
export async function quotesOfDates(corpus: Corpus, texts: Texts, rows: readonly number[]): Promise<Quote[]> {
  const articles = rows.map((row) => articleOf(corpus, row));
  const stored = await texts.articles(articles);
  return rows.map((row, i) => {
    const sentence = corpus.dates.sentence[row]!;
    const passage = { article: articles[i]!, first: sentence, last: sentence, distance: 0 };
    const date = countedDate(stored[i]!, row - corpus.dates.start[articles[i]!]!);
    return { ...quoteOf(stored[i]!, corpus, passage, []), ...(date ? { at: date.start } : {}) };
  });
}

/** The article that a dated passage stands in. */
function articleOf({ dates }: Corpus, row: number): number {
  let low = 0;
  let high = dates.start.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (dates.start[middle]! <= row) low = middle;
    else high = middle;
  }
  return low;
}
