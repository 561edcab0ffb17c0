import { expect, test } from 'vitest';
import { findPeaks, placePeaks } from '../../../../src/app/timeline/peaks.ts';
import { makeCorpus } from '../../../support/explorer.ts';
import type { MarkedArticle } from '../../../support/bundle.ts';

/** `counts[i]` articles on the day i; all of them name the Common, those of the days in `named` also their own name. */
function corpusOf(counts: readonly number[], named: Readonly<Record<number, string>>) {
  const articles: MarkedArticle[] = counts.flatMap((count, i) =>
    Array.from({ length: count }, (_, n) => ({
      id: `${i}-${n}`,
      published: `2023-01-${String(i + 1).padStart(2, '0')}`,
      text: `[Common] met ${named[i] ? `[${named[i]}]` : 'nobody'}.`,
    })),
  );
  const starts = counts.map((_, i) => counts.slice(0, i).reduce((a, b) => a + b, 0));
  return {
    corpus: makeCorpus(articles, {}),
    articlesIn: (bin: number) => Array.from({ length: counts[bin]! }, (_, n) => starts[bin]! + n),
  };
}

const COUNTS = [1, 0, 1, 9, 1, 0, 1, 1, 0, 7, 1, 0, 1, 1, 7, 0, 1, 1];

test('the busiest bin and those that a name explains are peaks; names that are everywhere explain nothing', () => {
  const { corpus, articlesIn } = corpusOf(COUNTS, { 9: 'Zed' });
  expect(findPeaks(corpus, Int32Array.from(COUNTS), 0, COUNTS.length, articlesIn, () => false)).toEqual([
    { bin: 3, count: 9, names: [], isBusiest: true },
    { bin: 9, count: 7, names: ['Zed'], isBusiest: false },
  ]);
});

test('a name of a hidden type explains nothing', () => {
  const { corpus, articlesIn } = corpusOf(COUNTS, { 9: 'Zed' });
  const zed = corpus.entities.byId.get('zed');
  expect(findPeaks(corpus, Int32Array.from(COUNTS), 0, COUNTS.length, articlesIn, (entity) => entity === zed)).toHaveLength(1);
});

test('an even corpus has no peak, nor has one of few bins, nor one of two articles in a bin', () => {
  const flat = Array.from({ length: 12 }, () => 2);
  const { corpus, articlesIn } = corpusOf(flat, {});
  const find = (counts: number[]) => findPeaks(corpus, Int32Array.from(counts), 0, counts.length, articlesIn, () => false);
  expect(find(flat)).toEqual([]);
  expect(find([0, 0, 9, 0])).toEqual([]);
  expect(find([0, 0, 2, 0, 0, 0, 0, 0, 0, 0])).toEqual([]);
});

test('two bins that are equally busy are neither of them called the busiest', () => {
  const counts = [1, 0, 1, 9, 1, 0, 1, 1, 0, 9, 1, 0, 1, 1];
  const { corpus, articlesIn } = corpusOf(counts, {});
  expect(findPeaks(corpus, Int32Array.from(counts), 0, counts.length, articlesIn, () => false)).toEqual([]);
});

const label = (bin: number, x: number) => ({ bin, x, heading: 'The busiest week', caption: '7–13 Oct 2019, 11' });

test('a peak alone carries its words over its bar', () => {
  expect(placePeaks([label(1, 500)], [0, 1000])).toMatchObject([{ anchor: 'middle', left: 500 - 104 / 2 }]);
});

test('neighbours anchor away from each other and never overlap', () => {
  const placed = placePeaks([label(2, 560), label(1, 500)], [0, 1000]);
  expect(placed.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
  expect(placed[0]!.left + placed[0]!.width).toBeLessThan(placed[1]!.left);
});

test('where not all fit, the least important goes', () => {
  expect(placePeaks([label(1, 100), label(2, 104), label(3, 108)], [0, 240]).map(({ bin }) => bin)).toEqual([1]);
});

test('words stay within their bounds', () => {
  expect(placePeaks([label(1, 5)], [0, 1000])).toMatchObject([{ anchor: 'start' }]);
  expect(placePeaks([label(1, 995)], [0, 1000])).toMatchObject([{ anchor: 'end' }]);
});
