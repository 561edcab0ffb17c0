import { expect, test } from 'vitest';
import { defaultTies, MOST_TIES, type TieWeight } from '../../../src/schema/default-cut.ts';

const tie = (a: number, strength: number, texts = 2, surprise = 20): TieWeight => ({ a, b: a + 1, strength, texts, surprise });
const many = (count: number, change: Partial<TieWeight> = {}) => Array.from({ length: count }, (_, i) => ({ ...tie(i, i), ...change }));

test('up to 400 ties are all shown, strongest first, whatever chance says', () => {
  const ties = many(MOST_TIES, { texts: 1, surprise: -3 });
  const shown = defaultTies(ties);
  expect(shown).toHaveLength(MOST_TIES);
  expect(shown.map(({ strength }) => strength)).toEqual(ties.map(({ strength }) => strength).reverse());
});

test('of more than 400, those of a single text and those that chance explains are left out', () => {
  const weak = [tie(9001, 99_999, 1, 50), tie(9002, 99_999, 2, 10.82), tie(9003, 99_999, 5, -50)];
  const just = tie(9004, 1, 2, 10.83);
  const shown = defaultTies([...many(MOST_TIES - 3, { strength: 7 }), ...weak, just]);
  expect(shown).toHaveLength(MOST_TIES - 2);
  expect(shown.at(-1)).toBe(just);
});

test('at most so many are shown, the strongest', () => {
  expect(defaultTies(many(1000)).map(({ strength }) => strength)).toEqual(Array.from({ length: 400 }, (_, i) => 999 - i));
  expect(defaultTies(many(1000), 150)).toHaveLength(150);
});

test('ties of equal strength come in the order of their ends, so that the same selection draws the same picture', () => {
  const equal = [
    { ...tie(2, 5), b: 9 },
    { ...tie(1, 5), b: 8 },
    { ...tie(1, 5), b: 3 },
  ];
  const ends = (ties: readonly TieWeight[]) => ties.map(({ a, b }) => [a, b]);
  expect(ends(defaultTies(equal))).toEqual([
    [1, 3],
    [1, 8],
    [2, 9],
  ]);
  expect(ends(defaultTies([...equal].reverse()))).toEqual(ends(defaultTies(equal)));
});

test('the list handed in stays as it was', () => {
  const ties = [tie(1, 1), tie(2, 2)];
  defaultTies(ties);
  expect(ties.map(({ a }) => a)).toEqual([1, 2]);
});

test('where nothing can be told from chance, the strongest are shown', () => {
  const shown = defaultTies(many(1000, { texts: 1 }));
  expect(shown).toHaveLength(MOST_TIES);
  expect(shown[0]!.strength).toBe(999);
});
