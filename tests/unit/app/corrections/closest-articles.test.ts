import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestArticles } from '../../../../src/app/corrections/closest-articles.ts';

test('one article that names both is closest', () => {
  expect(closestArticles([0, 4, 9], [2, 4, 5])).toEqual([4, 4]);
});

test('without an article there is no such pair', () => {
  expect(closestArticles([], [1])).toBeUndefined();
});

test('no pair is closer', () => {
  const rows = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 20 }).map((list) => list.sort((x, y) => x - y));
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const [x, y] = closestArticles(a, b)!;
      expect(Math.abs(x - y)).toBe(Math.min(...a.flatMap((one) => b.map((other) => Math.abs(one - other)))));
    }),
  );
});
