import { expect, test } from 'vitest';
import { chooseBins, middleBins } from '../../../../src/pipeline/bursts/choose-bins.ts';
import { dayOf } from '../../../../src/schema/day.ts';

const BEGIN = dayOf(2019, 1, 7);

function datingOf(rows: readonly (readonly [article: number, first: number, last?: number])[]) {
  return {
    article: Int32Array.from(rows, ([article]) => article),
    firstDay: Int32Array.from(rows, ([, first]) => first),
    lastDay: Int32Array.from(rows, ([, first, last = first]) => last),
  };
}

test.each([
  ['day', 1],
  ['week', 3],
  ['month', 20],
  ['quarter', 70],
  ['year', 300],
] as const)('bins are a %s where articles are %i days apart', (unit, apart) => {
  const dating = datingOf(Array.from({ length: 60 }, (_, i) => [i, BEGIN + apart * i]));
  expect(chooseBins(dating, 1).unit).toBe(unit);
});

test('bins are as coarse as the dates of most articles', () => {
  const months = Array.from({ length: 60 }, (_, i) => [i, dayOf(2019, 1 + i / 2, 1), dayOf(2019, 2 + Math.floor(i / 2), 1) - 1] as const);
  const days = Array.from({ length: 20 }, (_, i) => [60 + i, dayOf(2019, 1, 1 + i)] as const);
  for (const dating of [months, [...days, ...months]]) {
    const { unit, bin } = chooseBins(datingOf(dating), 1);
    expect([unit, bin.length]).toEqual(['month', dating.length]);
  }
});

test('years say nothing of how finely the rest is dated', () => {
  const years = Array.from({ length: 300 }, (_, i) => [i, dayOf(1990 + (i % 30), 1, 1), dayOf(1990 + (i % 30), 12, 31)] as const);
  const days = Array.from({ length: 60 }, (_, i) => [i, BEGIN + i] as const);
  expect(chooseBins(datingOf([...years, ...days]), 1).unit).toBe('day');
  expect(chooseBins(datingOf(years), 1).unit).toBe('year');
});

test('an article counts once a bin, and one that lies in no single bin not at all', () => {
  const dating = datingOf([[0, 10], [1, 10], [1, 10], [1, 12], [2, 11, 12], [2, 12], [2, 13]]); // prettier-ignore
  const { unit, first, before, bin, article } = chooseBins(dating, 1);
  expect([unit, first]).toEqual(['day', 10]);
  expect([...before]).toEqual([0, 2, 2, 4, 5]);
  expect([...bin]).toEqual([0, 0, 2, 2, 3]);
  expect([...article]).toEqual([0, 1, 1, 2, 2]);
});

test('the middle is where nine tenths of the articles lie', () => {
  const rows = Array.from({ length: 100 }, (_, i) => [i, i] as const);
  expect(middleBins(chooseBins(datingOf(rows), 1))).toBe(90);
  expect(middleBins(chooseBins(datingOf([[100, -40_000], ...rows, [101, 40_000]]), 1))).toBeLessThan(100);
});

test('no dates make no bins', () => {
  expect(chooseBins(datingOf([]), 1).bin).toHaveLength(0);
});
