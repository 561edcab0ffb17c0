import { expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { nearestArticles } from '../../../../src/app/reader/nearest-articles.ts';
import { dayOf } from '../../../../src/schema/day.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus(
  [
    { id: 'early', published: '2020-10-01', text: '[Ann] spoke of {2015|2015}.' },
    { id: 'before', published: '2020-11-07', text: '[Bob] spoke.' },
    { id: 'month', published: '2020-11', text: '[Ann] spoke of {1 May|2021-05-01}.' },
    { id: 'after', published: '2020-11-17', text: '[Ann] spoke.' },
    { id: 'late', published: '2020-12-24', text: '[Bob] spoke.' },
    { id: 'never', text: '[Bob] spoke.' },
  ].sort((a, b) => order(a.published) - order(b.published)),
);
function order(published: string | undefined): number {
  return ['2020-10-01', '2020-11', '2020-11-07', '2020-11-17', '2020-12-24', undefined].indexOf(published);
}
const range = { first: dayOf(2020, 11, 12), last: dayOf(2020, 11, 14) };
const ids = ({ before, after }: ReturnType<typeof nearestArticles>) =>
  [before, after].map((near) => near && corpus.articles.id[near.article]);

test('what reaches into the range lies nearest, then what ends or begins closest to it', () => {
  expect(ids(nearestArticles(corpus, articleSet(corpus, {}), 'published', range))).toEqual(['month', 'after']);
});

test('the other clauses hold', () => {
  const bob = corpus.entities.byId.get('bob')!;
  const set = articleSet(corpus, { entities: { mode: 'all', entities: [bob] } });
  expect(ids(nearestArticles(corpus, set, 'published', range))).toEqual(['before', 'late']);
});

test('on the other clock the passages count', () => {
  expect(ids(nearestArticles(corpus, articleSet(corpus, {}), 'mentioned', range))).toEqual(['early', 'month']);
});

test('where nothing lies on a side, there is nothing to offer', () => {
  expect(
    nearestArticles(corpus, articleSet(corpus, {}), 'published', { ...range, first: dayOf(2030, 1, 1), last: dayOf(2030, 1, 2) }).after,
  ).toBeUndefined();
});
