import { expect, test } from 'vitest';
import { clausesBut, keepSame } from '../../../../src/app/timeline/keep-same.ts';

test('a list of the same things stays the same list', () => {
  const [a, b] = [{}, {}];
  let things: object[] = [a, b];
  const list = keepSame(() => things);
  const first = list();
  things = [a, b];
  expect(list()).toBe(first);
  things = [b, a];
  expect(list()).toEqual([b, a]);
  things = [b];
  expect(list()).toEqual([b]);
});

test('a brush move changes no other clause', () => {
  const entities = { mode: 'all', entities: [1] } as const;
  const date = (first: number) => ({ first, last: 9, undated: false });
  let clauses: Parameters<typeof clausesBut>[0] = { published: date(1), entities };
  const others = keepSame(() => clausesBut(clauses, 'published'));
  const before = others();
  clauses = { entities, published: date(2) };
  expect(others()).toBe(before);
  clauses = { entities: { ...entities }, published: date(2) };
  expect(others()).not.toBe(before);
});

test('a rectangle on the plane changes two clauses, and no other', () => {
  const date = (first: number) => ({ first, last: 9, undated: false });
  const others = clausesBut({ published: date(1), mentioned: date(2), outlets: [3] }, 'published', 'mentioned');
  expect(others).toEqual([[3]]);
});
