import { expect, test } from 'vitest';
import { firstAndLast } from '../../../../src/app/reader/card-facts.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus([
  { id: 'a', published: '2020-01-02', text: '[Ann] spoke.' },
  { id: 'b', published: '2020-02', text: '[Ann] spoke.' },
  { id: 'c', text: '[Ann] spoke.' },
]);

test.each([
  [[0, 1, 2], 'First named on 2 Jan 2020, last in Feb 2020.'],
  [[0, 2], 'Named on 2 Jan 2020.'],
  [[1], 'Named in Feb 2020.'],
  [[2], ''],
])('articles %j: “%s”', (rows, words) => {
  expect(firstAndLast(corpus, rows)).toBe(words);
});
