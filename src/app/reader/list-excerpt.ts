import type { StoredArticle } from '../../schema/bundle.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { countedDays } from '../../schema/counted-days.ts';
import type { FoundWords } from '../query/clauses.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { Passage } from '../query/passage.ts';
import { passageNaming, passageTying, sentenceAt } from '../query/passages.ts';

/**
 * What the list quotes under a headline, so that one sees why the article is there: the closest passage of the names that the
 * selection asks for, else the first that speaks of a day of the range mentioned, else the first sentence that says something new.
 * The headline is not said again, and neither is the day or a credit.
 *
 * @param names entities of the selection's clause
 * @param mentioned days of the selection's clause
 * @param found what was searched for
 */
export function listExcerpt(
  stored: StoredArticle,
  article: number,
  names: readonly number[],
  mentioned?: DayRange,
  found?: FoundWords,
): Passage | undefined {
  const hit = found?.passageIn(stored, article);
  if (hit) return hit;
  const [first, second] = names;
  const named =
    first === undefined
      ? undefined
      : ((second === undefined ? undefined : passageTying(stored, article, first, second)) ?? passageNaming(stored, article, first));
  if (named && named.first > (stored.title === undefined ? 1 : 0)) return named;
  const dated = mentioned && passageDated(stored, article, mentioned);
  if (dated) return dated;
  const sentence = 1 + stored.sentences.findIndex(([start, end], i) => (i > 0 || stored.title !== undefined) && isNews(stored, start, end));
  return sentence === 0 ? undefined : { article, first: sentence, last: sentence, distance: 0 };
}

/** The sentence of the first date that lies wholly in a range. */
function passageDated(stored: StoredArticle, article: number, range: DayRange): Passage | undefined {
  const found = stored.dates.find((date) => {
    const days = countedDays(date);
    return days && range.first <= days.first && days.last <= range.last;
  });
  if (!found) return undefined;
  const sentence = sentenceAt(stored, found.start);
  return { article, first: sentence, last: sentence, distance: 0 };
}

function isNews(stored: StoredArticle, start: number, end: number): boolean {
  if (stored.text.slice(start, end).trim().length < 2) return false; // what stands for left-out sentences, or says nothing
  const title = repeatedTitle(stored.title, stored.text);
  if (title && start < title.end) return false;
  if (stored.furniture.some(([from, to]) => from < end && start < to)) return false;
  return !stored.dates.some((date) => date.start < end && start < date.end && date.end - date.start > 0.7 * (end - start));
}
