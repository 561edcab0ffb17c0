import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleSet } from '../../../../src/app/query/article-set.ts';
import { Tally, type Counts } from '../../../../src/app/query/tally.ts';
import { strengthAt } from '../../../../src/schema/tie.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const NAMES = ['Ann', 'Bob', 'Cyd', 'Dee', 'Eve'];

/** Twenty articles with names spread by a fixed rule. */
const corpus = makeCorpus(
  Array.from({ length: 20 }, (_, i) => ({
    id: `a${String(i).padStart(2, '0')}`,
    published: `2023-11-${String(i + 1).padStart(2, '0')}`,
    text: NAMES.filter((_name, n) => (i * (n + 2)) % 3 !== 0)
      .map((name) => `[${name}] spoke.`)
      .join('\n')
      .concat('\nIt rained.'),
  })),
);

function setOf(bits: readonly boolean[]): ArticleSet {
  const has = Uint8Array.from(bits, Number);
  return { has, size: bits.filter(Boolean).length };
}

function plain({ tieOf, several, ...counts }: Counts) {
  const { tieArticles, tieStrength, tieTexts, tieTextStrength } = counts;
  const ties = Array.from(tieArticles, (_, tie) => tieOf(tie));
  return { ...counts, tieArticles, tieStrength, tieTexts, tieTextStrength, ties, several: several() };
}

test('counts that were moved any number of times equal fresh ones', () => {
  const sets = fc.array(fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sets, (moves) => {
      const moved = new Tally(corpus);
      let counts = moved.moveTo(setOf(moves[0]!));
      for (const bits of moves) counts = moved.moveTo(setOf(bits));
      const fresh = new Tally(corpus).moveTo(setOf(moves.at(-1)!));
      expect(plain(counts)).toEqual(plain(fresh));
    }),
    { seed: 7, numRuns: 50 },
  );
});

test('copies count once among texts, with the strongest of those in the set', () => {
  const copied = makeCorpus([
    { id: 'a', published: '2023-11-01', text: '[Ann] spoke.\nIt rained.\n[Bob] spoke.' },
    { id: 'b', published: '2023-11-02', text: '[Ann] met [Bob].', copyOf: 'a' },
    { id: 'c', published: '2023-11-03', text: '[Ann] met [Bob].' },
  ]);
  const tally = new Tally(copied);
  const tie = copied.ties.between(0, 1);
  const countsOf = (...bits: number[]) => {
    const { articles, texts, entityTexts, tieArticles, tieTexts, tieTextStrength } = tally.moveTo(setOf(bits.map(Boolean)));
    return [articles, texts, entityTexts[0], tieArticles[tie], tieTexts[tie], tieTextStrength[tie]];
  };
  expect(countsOf(1, 0, 0)).toEqual([1, 1, 1, 1, 1, strengthAt(2)]);
  expect(countsOf(1, 1, 0)).toEqual([2, 1, 1, 2, 1, strengthAt(0)]);
  expect(countsOf(1, 1, 1)).toEqual([3, 2, 2, 3, 2, 2 * strengthAt(0)]);
  expect(countsOf(0, 1, 1)).toEqual([2, 2, 2, 2, 2, 2 * strengthAt(0)]);
  expect([copied.ties.texts[tie], copied.entities.texts[0], copied.copies.texts]).toEqual([2, 2, 2]);
});

test('over all articles the counts are those of the corpus', () => {
  const counts = new Tally(corpus).moveTo(setOf(Array<boolean>(20).fill(true)));
  expect(counts.articles).toBe(20);
  expect(counts.entityArticles).toEqual(corpus.entities.articles);
  expect(counts.tieArticles).toEqual(corpus.ties.articles);
  const total = corpus.ties.strength.reduce((a, b) => a + b, 0);
  expect(counts.tieStrength.reduce((a, b) => a + b, 0)).toBe(total);
});
