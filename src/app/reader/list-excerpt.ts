import type { StoredArticle } from '../../schema/bundle.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { passageNaming, passageTying, type Passage } from '../query/passages.ts';

/**
 * What the list quotes under a headline: the closest passage of the names that the selection asks for, else the first
 * sentence that says something new. The headline is not said again, and neither is the day or a credit.
 *
 * @param names entities of the selection's clause
 */
export function listExcerpt(stored: StoredArticle, article: number, names: readonly number[]): Passage | undefined {
  const [first, second] = names;
  const named =
    first === undefined
      ? undefined
      : ((second === undefined ? undefined : passageTying(stored, article, first, second)) ?? passageNaming(stored, article, first));
  if (named && named.first > (stored.title === undefined ? 1 : 0)) return named;
  const sentence = 1 + stored.sentences.findIndex(([start, end], i) => (i > 0 || stored.title !== undefined) && isNews(stored, start, end));
  return sentence === 0 ? undefined : { article, first: sentence, last: sentence, distance: 0 };
}

function isNews(stored: StoredArticle, start: number, end: number): boolean {
  const title = repeatedTitle(stored.title, stored.text);
  if (title && start < title.end) return false;
  if (stored.furniture.some(([from, to]) => from < end && start < to)) return false;
  return !stored.dates.some((date) => date.start < end && start < date.end && date.end - date.start > 0.7 * (end - start));
}
