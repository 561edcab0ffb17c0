import { expect, test } from 'vitest';
import { articleSet, articlesOf } from '../../../../src/app/query/article-set.ts';
import type { Clauses } from '../../../../src/app/query/clauses.ts';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus([
  { id: 'day', published: '2023-11-06', source: 'A', text: '[Ann] saw {last May|2023-05}.' },
  { id: 'month', published: '2023-11', source: 'B', text: '[Ann] met [Bob].' },
  { id: 'undated', text: '[Bob] slept.' },
]);
const day = (text: string) => parseIsoDay(text)!;
const entity = (name: string) => corpus.entities.name.indexOf(name);
const ids = (clauses: Clauses, ...except: (keyof Clauses)[]) =>
  articlesOf(articleSet(corpus, clauses, ...except)).map((i) => corpus.articles.id[i]);

test('without clauses every article is in', () => {
  expect(ids({})).toEqual(['day', 'month', 'undated']);
  expect(articleSet(corpus, {}).size).toBe(3);
});

test('of two periods compared, what lies wholly within either is in, and nothing undated', () => {
  const compared = (from: string, to: string) => ({
    earlier: { first: day('2022-01-01'), last: day('2022-02-01') },
    later: { first: day(from), last: day(to) },
  });
  expect(ids({ compared: compared('2023-11-01', '2023-11-20') })).toEqual(['day']);
  expect(ids({ compared: compared('2023-11-01', '2023-11-30') })).toEqual(['day', 'month']);
  expect(ids({ compared: compared('2023-11-01', '2023-11-20') }, 'compared')).toEqual(['day', 'month', 'undated']);
});

test.each([
  ['a range takes what lies wholly within it', '2023-11-01', '2023-11-20', false, ['day']],
  ['a month counts where all of it is inside', '2023-11-01', '2023-11-30', false, ['day', 'month']],
  ['articles without a date come along when asked', '2023-11-01', '2023-11-20', true, ['day', 'undated']],
  ['nothing may be inside', '2022-01-01', '2022-02-01', false, []],
] as const)('%s', (_, first, last, undated, expected) => {
  expect(ids({ published: { first: day(first), last: day(last), undated } })).toEqual(expected);
});

test('by date mentioned, an article is in with one dated passage inside the range', () => {
  expect(ids({ mentioned: { first: day('2023-05-01'), last: day('2023-05-31'), undated: false } })).toEqual(['day']);
  expect(ids({ mentioned: { first: day('2023-05-02'), last: day('2023-05-31'), undated: false } })).toEqual([]);
  expect(ids({ mentioned: { first: day('2023-05-02'), last: day('2023-05-31'), undated: true } })).toEqual(['month', 'undated']);
});

test('those without a date, or that name none, can be had alone', () => {
  const november = { first: day('2023-11-01'), last: day('2023-11-30'), undated: 'only' } as const;
  expect(ids({ published: november })).toEqual(['undated']);
  expect(ids({ mentioned: november })).toEqual(['month', 'undated']);
});

test('both clocks at once: published in one period, with a passage in another', () => {
  const november = { first: day('2023-11-01'), last: day('2023-11-30'), undated: false };
  const may = { first: day('2023-05-01'), last: day('2023-05-31'), undated: false };
  expect(ids({ published: november, mentioned: may })).toEqual(['day']);
  expect(ids({ published: may, mentioned: may })).toEqual([]);
});

test('entities are joined by and, or by or', () => {
  const entities = [entity('Ann'), entity('Bob')];
  expect(ids({ entities: { mode: 'all', entities } })).toEqual(['month']);
  expect(ids({ entities: { mode: 'any', entities } })).toEqual(['day', 'month', 'undated']);
});

test('clauses are joined by and, and a view leaves out its own kind only', () => {
  const clauses: Clauses = {
    entities: { mode: 'all', entities: [entity('Ann')] },
    outlets: [corpus.outlets.indexOf('B')],
  };
  expect(ids(clauses)).toEqual(['month']);
  expect(ids(clauses, 'outlets')).toEqual(['day', 'month']);
  expect(ids(clauses, 'published')).toEqual(['month']);
  expect(ids(clauses, 'outlets', 'entities')).toEqual(['day', 'month', 'undated']);
});

test('an unknown outlet can be chosen', () => {
  expect(ids({ outlets: [-1] })).toEqual(['undated']);
});

test('a search that is still under way leaves everything in', () => {
  expect(ids({ search: { words: 'x', hits: undefined } })).toHaveLength(3);
  expect(ids({ search: { words: 'x', hits: new Set([2]) } })).toEqual(['undated']);
});

test('a clause of notes takes the articles that have one, and none away until the notes have been read', () => {
  expect(ids({ notes: { tag: '', articles: undefined } })).toHaveLength(3);
  expect(ids({ notes: { tag: '', articles: new Set([2]) } })).toEqual(['undated']);
  expect(ids({ notes: { tag: '', articles: new Set() } })).toEqual([]);
  expect(ids({ notes: { tag: '', articles: new Set([1, 2]) }, search: { words: 'x', hits: new Set([2, 0]) } })).toEqual(['undated']);
});
