import { expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { copiesOf, countIn, placeTexts, rowsIn, textCount, textsOf } from '../../../../src/app/query/independent.ts';
import { articlesTying } from '../../../../src/app/query/passages.ts';
import { tieStrength } from '../../../../src/app/query/tie-strength.ts';
import { strengthAt } from '../../../../src/schema/tie.ts';
import { copyWords } from '../../../../src/app/reader/copy-words.ts';
import { articlesWords } from '../../../../src/app/reader/count-words.ts';
import { flagWords } from '../../../../src/app/reader/flag-words.ts';
import { outletCounts } from '../../../../src/app/reader/outlet-counts.ts';
import { makeCorpus, makeExplorer } from '../../../support/explorer.ts';
import type { MarkedArticle } from '../../../support/bundle.ts';

/** a, b and d are one text, of which b was cut; c and e stand alone. */
const ARTICLES: readonly MarkedArticle[] = [
  { id: 'a', published: '2020-03-01', source: 'The Herald', text: '[Ann] met [Bob].\nIt rained.' },
  { id: 'b', published: '2020-03-02', source: 'The Post', copyOf: 'a', text: '[Ann] came.\n[Bob] left.' },
  { id: 'c', published: '2020-03-03', source: 'The Post', text: '[Ann] slept.\n[Bob] too.' },
  { id: 'd', published: '2020-03-04', source: 'The Post', copyOf: 'a', text: '[Ann] met [Bob].\nIt rained.' },
  { id: 'e', published: '2020-03-05', source: 'The Herald', text: '[Cy] spoke.' },
];
const corpus = makeCorpus(ARTICLES);
const everything = articleSet(corpus, {});
const [ann, bob] = ['ann', 'bob'].map((id) => corpus.entities.byId.get(id)!) as [number, number];

test('copies count as one text, wherever they stand in the list', () => {
  expect([textCount(corpus, [0, 1, 3]), textCount(corpus, [1, 2]), textCount(corpus, [])]).toEqual([1, 2, 0]);
  expect([countIn(corpus, [0, 1, 2], 'articles'), countIn(corpus, [0, 1, 2], 'texts')]).toEqual([3, 2]);
  expect(textsOf(corpus, everything)).toBe(3);
});

test('in texts, the first of each in the list stands for it', () => {
  expect(rowsIn(corpus, [0, 1, 2, 3, 4], 'texts')).toEqual([0, 2, 4]);
  expect(rowsIn(corpus, [1, 2, 3], 'texts')).toEqual([1, 2]);
  expect(rowsIn(corpus, [1, 2, 3], 'articles')).toEqual([1, 2, 3]);
});

test('a text stands in time with the first of its copies in the set, else with the first of all', () => {
  expect([...placeTexts(corpus, everything.has)]).toEqual([1, 0, 1, 0, 1]);
  expect([...placeTexts(corpus, Uint8Array.from([0, 0, 1, 1, 0]))]).toEqual([0, 0, 1, 1, 1]);
  expect([...placeTexts(corpus, new Uint8Array(5))]).toEqual([1, 0, 1, 0, 1]);
});

test('an article knows its copies, earliest first and itself left out', () => {
  expect(copiesOf(corpus, 1)).toEqual([0, 3]);
  expect(copiesOf(corpus, 2)).toEqual([]);
});

test('of independent texts, a tie is as strong as the closest copy of each', () => {
  const tying = articlesTying(corpus, everything, ann, bob);
  expect(tieStrength(corpus, tying, 'articles')).toBe(2 * strengthAt(0) + 2 * strengthAt(1));
  expect(tieStrength(corpus, tying, 'texts')).toBe(strengthAt(0) + strengthAt(1));
  expect(tieStrength(corpus, [], 'texts')).toBe(0);
});

test('the strength of a tie is the one that the network was counted with', () => {
  for (const unit of ['articles', 'texts'] as const) {
    const explorer = makeExplorer('', ARTICLES);
    explorer.set({ unit });
    const tie = corpus.ties.between(ann, bob);
    expect(tieStrength(corpus, articlesTying(corpus, everything, ann, bob), unit)).toBe(explorer.measured.strengthOf(tie));
  }
});

test('outlets are counted by articles, or by the texts among their own', () => {
  const counts = (unit: 'articles' | 'texts') => outletCounts(corpus, [3, 2, 1, 0], unit).map(({ name, count }) => [name, count]);
  expect(counts('articles')).toEqual([
    ['The Post', 3],
    ['The Herald', 1],
  ]);
  expect(counts('texts')).toEqual([
    ['The Post', 2],
    ['The Herald', 1],
  ]);
  expect(outletCounts(corpus, [3, 2, 1, 0])[0]!.articles).toEqual([1, 2, 3]);
});

test.each([
  [[0, 1, 3], '3 articles, 1 independent', ['One independent text']],
  [[1, 3], '2 articles, 1 independent', ['Single outlet', 'One independent text']],
  [[1, 2], '2 articles, 2 independent', ['Single outlet']],
  [[0, 2], '2 articles, 2 independent', []],
  [[0], '1 article', []],
])('articles %j are “%s”, with the flags %j', (rows, words, flags) => {
  expect(articlesWords(corpus, rows)).toBe(words);
  expect(flagWords(corpus, rows)).toEqual(flags);
});

test('a later copy in the list says whose text it is; the first says how many copies it stands for', () => {
  const explorer = makeExplorer('', ARTICLES);
  expect([0, 1, 2, 3].map((row) => copyWords(explorer, row))).toEqual([
    '',
    'same text as The Herald, 1 Mar 2020',
    '',
    'same text as The Herald, 1 Mar 2020',
  ]);
  explorer.set({ unit: 'texts' });
  expect(copyWords(explorer, 0)).toBe('2 copies');
});

test('a copy whose first is not selected is the first of the selection', () => {
  const explorer = makeExplorer('from=2020-03-02&to=2020-03-05', ARTICLES);
  expect([1, 3].map((row) => copyWords(explorer, row))).toEqual(['', 'same text as The Post, 2 Mar 2020']);
});
