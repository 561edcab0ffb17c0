import { expect, test } from 'vitest';
import { rowAt, rowTops, rowWindow } from '../../../../src/app/ui/row-window.ts';

const heights = [100, 50, 200, 100, 100];
const tops = rowTops([0, 1, 2, 3, 4], (row) => heights[row]!);

test('tops add up, with the whole height at the end', () => {
  expect([...tops]).toEqual([0, 100, 150, 350, 450, 550]);
});

test.each([
  [0, 0],
  [99, 0],
  [100, 1],
  [349, 2],
  [9999, 4],
])('at %i px stands row %i', (y, row) => {
  expect(rowAt(tops, y)).toBe(row);
});

test('only the rows in view are drawn, with a few on either side', () => {
  expect(rowWindow(tops, 160, 100, 1)).toEqual({ from: 1, to: 4, offset: 100, height: 550, scale: 1 });
  expect(rowWindow(tops, 0, 100, 0)).toMatchObject({ from: 0, to: 2, offset: 0 });
});

test('an empty list has no rows', () => {
  expect(
    rowWindow(
      rowTops([], () => 1),
      0,
      100,
    ),
  ).toMatchObject({ from: 0, to: 0, height: 0 });
});

test('a list too tall for a page is scrolled through in proportion, from its first row to its last', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => i);
  const tall = rowTops(rows, () => 200);
  const start = rowWindow(tall, 0, 1000, 0);
  expect(start).toMatchObject({ from: 0, offset: 0, height: 12_000_000 });
  const end = rowWindow(tall, 12_000_000 - 1000, 1000, 0);
  expect(end.to).toBe(100_000);
  const bottomOfLast = end.offset + (tall[end.to]! - tall[end.from]!);
  expect(bottomOfLast).toBeCloseTo(12_000_000, 3);
});
