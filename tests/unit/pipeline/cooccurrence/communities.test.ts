import { expect, test } from 'vitest';
import { communities } from '../../../../src/pipeline/cooccurrence/communities.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import type { TieWeight } from '../../../../src/schema/default-cut.ts';

const tie = (a: number, b: number, strength = 65_536): TieWeight => ({ a, b, strength, texts: 2, surprise: 20 });

/** All pairs among the given entities. */
const clique = (...entities: number[]) => entities.flatMap((a, i) => entities.slice(i + 1).map((b) => tie(a, b)));

test('circles joined by a single tie are told apart, the largest numbered 0', () => {
  const ties = [...clique(0, 1, 2), ...clique(3, 4, 5, 6), tie(2, 3)];
  expect([...communities(7, ties, seededRandom(1))]).toEqual([1, 1, 1, 0, 0, 0, 0]);
});

test('entities without a tie are communities of their own, after the others', () => {
  expect([...communities(6, clique(1, 3), seededRandom(1))]).toEqual([1, 0, 2, 0, 3, 4]);
});

test('strong ties hold together what weak ones do not', () => {
  const ties = [tie(0, 1, 900_000), tie(2, 3, 900_000), tie(0, 2, 10), tie(1, 3, 10), tie(0, 3, 10), tie(1, 2, 10)];
  const [a, b, c, d] = communities(4, ties, seededRandom(1));
  expect(a).toBe(b);
  expect(c).toBe(d);
  expect(a).not.toBe(c);
});

test('ties too far apart to have strength tie all the same', () => {
  expect([...communities(2, [tie(0, 1, 0)], seededRandom(1))]).toEqual([0, 0]);
});

test('no ties at all', () => {
  expect([...communities(3, [], seededRandom(1))]).toEqual([0, 1, 2]);
  expect([...communities(0, [], seededRandom(1))]).toEqual([]);
});
