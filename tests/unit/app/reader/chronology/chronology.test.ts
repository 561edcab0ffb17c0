import { expect, test } from 'vitest';
import { articleSet } from '../../../../../src/app/query/article-set.ts';
import type { EntitiesClause } from '../../../../../src/app/query/clauses.ts';
import { articlesOfCopies, chronology } from '../../../../../src/app/reader/chronology/chronology.ts';
import { orderEvents } from '../../../../../src/app/reader/chronology/events.ts';
import { dayOf } from '../../../../../src/schema/day.ts';
import type { MarkedArticle } from '../../../../support/bundle.ts';
import { makeCorpus } from '../../../../support/explorer.ts';

const ARTICLES: readonly MarkedArticle[] = [
  {
    id: 'a',
    published: '2020-03-01',
    text: `[Ann] spoke {on 5 January|2020-01-05}.
      The year was {2020|2020}, and it began {in January|2020-01}.
      {In the first quarter|2020-33} it rained.`,
  },
  {
    id: 'b',
    published: '2020-03-02',
    text: `[Ann] and [Bob] met {on 1 January|2020-01-01}, {on New Year's Day|2020-01-01}.
      [Bob] left {on 5 January|2020-01-05}.
      It ended {in 2019|2019}.`,
  },
  { id: 'c', published: '2020-03-03', text: '[Bob] spoke.' },
];

function list(limits: Parameters<typeof chronology>[3] = {}, ids = ['a', 'b', 'c']) {
  const corpus = makeCorpus(ARTICLES, {});
  const events = orderEvents(corpus);
  const all = articleSet(corpus, {});
  const has = all.has.map((_, i) => (ids.includes(corpus.articles.id[i]!) ? 1 : 0));
  const found = chronology(corpus, events, { has, size: ids.length }, limits);
  const { firstDay, lastDay, sentence } = corpus.dates;
  const tell = (row: number) => `${corpus.articles.id[events.article[row]!]}${sentence[row]} ${lastDay[row]! - firstDay[row]! + 1}`;
  const naming = (mode: 'all' | 'any', ...names: string[]): EntitiesClause => ({
    mode,
    entities: names.map((name) => corpus.entities.byId.get(name)!),
  });
  return { corpus, events, ...found, told: Array.from(found.rows, tell), naming };
}

test('events stand from oldest to newest; of those that begin together the longer come first, then the articles in their order', () => {
  expect(list().told).toEqual(['b3 365', 'a2 366', 'a3 91', 'a2 31', 'b1 1', 'a1 1', 'b2 1']);
});

test('only passages of the selected articles are listed', () => {
  expect(list({}, ['a', 'c']).told).toEqual(['a2 366', 'a3 91', 'a2 31', 'a1 1']);
  expect(list({}, ['c']).told).toEqual([]);
});

test('a range of dates mentioned leaves the passages that lie wholly inside', () => {
  const january = { first: dayOf(2020, 1, 1), last: dayOf(2020, 1, 31), undated: true };
  expect(list({ mentioned: january }).told).toEqual(['a2 31', 'b1 1', 'a1 1', 'b2 1']);
});

test('on request only sentences are listed that name all, or any, of those asked for', () => {
  const { naming } = list();
  expect(list({ naming: naming('all', 'ann') }).told).toEqual(['b1 1', 'a1 1']);
  expect(list({ naming: naming('all', 'ann', 'bob') }).told).toEqual(['b1 1']);
  expect(list({ naming: naming('any', 'ann', 'bob') }).told).toEqual(['b1 1', 'a1 1', 'b2 1']);
});

test('passages that say the same are one row, headed by the first of them that is selected', () => {
  // By row: a1, a2 (2020), a2 (January), a3, b1, b1 again, b2, b3; here b2 says what a1 says.
  const same = Int32Array.of(-1, -1, -1, -1, -1, 4, 0, -1);
  const { told, copies, events } = list({ same });
  expect(told).toEqual(['b3 365', 'a2 366', 'a3 91', 'a2 31', 'b1 1', 'a1 1']);
  expect([...copies]).toEqual([[0, [6]]]);
  expect(articlesOfCopies(events, 0, copies.get(0)!)).toEqual([1]);
  expect(list({ same }, ['b']).told).toEqual(['b3 365', 'b1 1', 'b2 1']);
});

test('copies in one article are so many passages of one article, and none of another where it is the row’s own', () => {
  const { events } = list();
  expect(articlesOfCopies(events, 0, [3])).toEqual([]);
  expect(articlesOfCopies(events, 0, [4, 6])).toEqual([1]);
});

test('a corpus without a date has an empty chronology', () => {
  const corpus = makeCorpus([{ id: 'a', text: '[Ann] spoke.' }], {});
  expect(chronology(corpus, orderEvents(corpus), articleSet(corpus, {})).rows).toHaveLength(0);
});
