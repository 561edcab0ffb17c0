import { expect, test } from 'vitest';
import { isSingleOutlet, outletCounts } from '../../../../src/app/reader/outlet-counts.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus([
  { id: 'a', published: '2020-01-01', source: 'The Herald', text: '[Ann] spoke.' },
  { id: 'b', published: '2020-01-02', source: 'The Courier', text: '[Ann] spoke.' },
  { id: 'c', published: '2020-01-03', source: 'The Courier', text: '[Ann] spoke.' },
  { id: 'd', published: '2020-01-04', text: '[Ann] spoke.' },
  { id: 'e', published: '2020-01-05', text: '[Ann] spoke.' },
]);

test('outlets stand in the order of their articles, the unknown one among them', () => {
  expect(outletCounts(corpus, [0, 1, 2, 3]).map(({ name, count }) => [name, count])).toEqual([
    ['The Courier', 2],
    ['Outlet not known', 1],
    ['The Herald', 1],
  ]);
});

test('a single outlet is one known outlet with more than one article', () => {
  expect(isSingleOutlet(outletCounts(corpus, [1, 2]))).toBe(true);
  expect(isSingleOutlet(outletCounts(corpus, [0, 1]))).toBe(false);
  expect(isSingleOutlet(outletCounts(corpus, [0]))).toBe(false);
  expect(isSingleOutlet(outletCounts(corpus, [3, 4]))).toBe(false);
});
