import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { datedRows } from '../../../../src/app/timeline/dated-rows.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const day = (text: string) => parseIsoDay(text)!;
const mentioning = (published: string | undefined, ...dates: string[]) =>
  datedRows(
    makeCorpus(
      [{ id: 'a', ...(published === undefined ? {} : { published }), text: `[Name] ${dates.map((date) => `{then|${date}}`).join(' ')}.` }],
      {},
    ),
    'mentioned',
  );

test('a far-off date stays in the extent and does not stretch the axis', () => {
  const rows = mentioning('2020-06-01', '1815-06-18', '2020-05-01', '2020-05-20', '2020-06-01', '2020-07-01');
  expect(rows.extent).toEqual({ first: day('1815-06-18'), last: day('2020-07-01') });
  expect(rows.shown).toEqual({ first: day('2020-05-01'), last: day('2020-07-01') });
});

test('where most dates lie far from publication, the axis shows them', () => {
  const rows = mentioning('2020-06-01', '1940-05-10', '1941-06-22', '1944-06-06', '1945-05-08', '2020-06-01');
  expect(rows.shown).toEqual({ first: day('1940-05-10'), last: day('1945-05-08') });
});

test('decades and centuries do not say where the axis lies, unless there is nothing else', () => {
  expect(mentioning('2020-06-01', '2020-05-01', '201X', '20XX').shown).toEqual({ first: day('2020-05-01'), last: day('2020-05-01') });
  expect(mentioning('2020-06-01', '201X').shown).toEqual({ first: day('2010-01-01'), last: day('2019-12-31') });
});

test('a corpus without any date has no extent', () => {
  const rows = mentioning(undefined);
  expect(rows.extent).toBeUndefined();
  expect(rows.shown).toBeUndefined();
});

const publishedOn = (...dates: string[]) =>
  datedRows(
    makeCorpus(
      dates.map((date, i) => ({ id: `a${i}`, published: date, text: '[Ann] spoke.' })),
      {},
    ),
    'published',
  );
const months = (year: number, count: number) => Array.from({ length: count }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}-15`);

test('an article of 1950, or of a mistyped 2200, does not stretch an axis of 2020', () => {
  const rows = publishedOn('1950-03-01', ...months(2020, 12), '2200-01-01');
  expect(rows.extent).toEqual({ first: day('1950-03-01'), last: day('2200-01-01') });
  expect(rows.shown).toEqual({ first: day('2020-01-15'), last: day('2020-12-15') });
});

test.each([
  ['spread evenly over decades', Array.from({ length: 60 }, (_, i) => `${1960 + i}-06-01`)],
  [
    'of more and more articles',
    [0, 1, 2, 3, 4, 5, 6].flatMap((i) =>
      Array.from({ length: 2 ** i }, (_, j) => `${1955 + i * 9}-03-${String((j % 28) + 1).padStart(2, '0')}`),
    ),
  ],
  ['of two times, neither of them few', [...months(1990, 6), ...months(2020, 12)]],
  ['of few articles', ['1950-03-01', ...months(2020, 6)]],
  ['with a quiet year or two', ['2018-08-01', ...months(2020, 12)]],
])('a corpus %s is shown whole', (_, dates) => {
  const rows = publishedOn(...dates);
  expect(rows.shown).toEqual(rows.extent);
});
