import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairIndex } from '../../../../src/app/data/pair-index.ts';

test('pairs are numbered in the order in which they are met, each once', () => {
  const pairs = new PairIndex();
  expect([pairs.intern(3, 7), pairs.intern(0, 1), pairs.intern(3, 7)]).toEqual([0, 1, 0]);
  expect(pairs.count).toBe(2);
  expect([pairs.a[1], pairs.b[1]]).toEqual([0, 1]);
  expect(pairs.find(0, 1)).toBe(1);
  expect(pairs.find(1, 0)).toBe(-1);
});

test('numbers agree with a map of keys, through every growth', () => {
  const pair = fc.tuple(fc.nat(200), fc.nat(200));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 3000, maxLength: 6000 }), (list) => {
      const pairs = new PairIndex();
      const expected = new Map<string, number>();
      for (const [a, b] of list) {
        const key = `${a},${b}`;
        if (!expected.has(key)) expected.set(key, expected.size);
        expect(pairs.intern(a, b)).toBe(expected.get(key));
      }
      expect(pairs.count).toBe(expected.size);
      for (const [key, number] of expected) {
        const [a, b] = key.split(',').map(Number);
        expect(pairs.find(a!, b!)).toBe(number);
      }
    }),
    { seed: 1, numRuns: 8 },
  );
});
