import type { Article } from '../../schema/article.ts';
import { edtfDays } from '../../schema/edtf.ts';
import type { DatedPassage, Span } from '../../schema/mention.ts';

/** How a report from elsewhere begins: a place, and after the date an agency or a dash. */
const PLACE = /^\s*\p{Lu}[\p{L} .,'’/()-]{1,60}?,?\s$/u;
const AFTER_DATELINE = /^\s*(?:\([^()]{1,40}\)\s*)?[-–—:]/u;
/** What may stand beside a date on a line of its own: "Published:", "Updated", a weekday's rest. */
const FEW_LETTERS = 12;
/** A dateline is written where and when the report was, which may be the day before it is printed. */
const DATELINE_DAYS = 1;

/**
 * Marks the article's own date where its text says it: on a line of its own, or in the dateline. It is a date, and stays one; but
 * it says when the article was published and tells of no event, so that it is not counted among the dates mentioned.
 */
export function markOwnDate(dates: readonly DatedPassage[], article: Article, sentences: readonly Span[]): readonly DatedPassage[] {
  const published = article.published === undefined ? undefined : edtfDays(article.published);
  if (!published || dates.length === 0) return dates;
  const isOwn = (date: DatedPassage): boolean => {
    const days = edtfDays(date.value);
    if (!days || days.first !== days.last || Math.abs(days.first - published.first) > DATELINE_DAYS) return false;
    const { text } = article;
    if (PLACE.test(text.slice(0, date.start)) && AFTER_DATELINE.test(text.slice(date.end, date.end + 48))) return true;
    if (days.first !== published.first || days.last !== published.last) return false;
    const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end) ?? date;
    const beside = text.slice(sentence.start, date.start) + text.slice(date.end, sentence.end);
    return beside.replace(/[^\p{L}\p{N}]/gu, '').length <= FEW_LETTERS;
  };
  return dates.map((date) => (isOwn(date) ? { ...date, own: true } : date));
}
