import { expect, test } from 'vitest';
import { markOwnDate } from '../../../../src/pipeline/dates/mark-own-date.ts';
import { recognizeDates } from '../../../../src/pipeline/dates/recognize-dates.ts';
import { countedDays } from '../../../../src/schema/counted-days.ts';

/** One sentence a line. The words of the dates that count as mentioned, and of those that are the article's own. */
function read(text: string, published?: string) {
  const article = { id: 'a', language: 'en', path: 'a.txt', text, ...(published ? { published } : {}) };
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  const dates = markOwnDate(recognizeDates({ article, sentences }), article, sentences);
  const words = (isCounted: boolean) =>
    dates.filter((date) => (countedDays(date) !== undefined) === isCounted).map(({ start, end }) => text.slice(start, end));
  return { counted: words(true), own: words(false) };
}

test.each([
  ['a line of its own', 'Monday, November 6, 2023\nThe dam broke on Sunday.', ['Sunday']],
  ['“Published” before it', 'Published: 6 November 2023\nThe dam broke on Sunday.', ['Sunday']],
  ['a dateline', 'LISBON, November 6, 2023 (Reuters) — The dam broke on Sunday.', ['Sunday']],
  ['a dateline of the day before', 'LISBON, Nov. 5 — The dam broke on Saturday.', ['Saturday']],
])('the article’s own date as %s is no event', (_, text, counted) => {
  const found = read(text, '2023-11-06');
  expect(found.counted).toEqual(counted);
  expect(found.own).toHaveLength(1);
});

test.each([
  ['the same day within a sentence', 'The dam broke on November 6, 2023.', ['November 6, 2023']],
  ['another day on a line of its own', 'November 1, 2023\nThe dam broke.', ['November 1, 2023']],
  ['today', 'The mayor resigned today.', ['today']],
])('%s is counted', (_, text, counted) => {
  expect(read(text, '2023-11-06')).toEqual({ counted, own: [] });
});

test('an article without a date of its own counts all that it says', () => {
  expect(read('November 6, 2023\nThe dam broke.').counted).toEqual(['November 6, 2023']);
});
