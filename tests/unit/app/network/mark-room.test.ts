import { expect, test } from 'vitest';
import { markRoom } from '../../../../src/app/network/mark-room.ts';

const nobody = () => false;

test('marks with room between them keep their size', () => {
  expect(markRoom([0, 30, 60], [0, 0, 0], [8, 8, 8], nobody)).toBe(1);
});

test('the tightest pair says how large all of them can be, a px left between', () => {
  const room = markRoom([0, 11, 100], [0, 0, 0], [8, 8, 8], nobody);
  expect(1.26 * room * 16).toBeLessThanOrEqual(10);
  expect(room).toBeGreaterThan(0.8 * (10 / (1.26 * 16)));
});

test('a large mark far along the order is met too', () => {
  expect(markRoom([0, 1, 20], [0, 80, 0], [2, 2, 30], nobody)).toBeLessThan(1);
});

test('one that was put there by hand may lie over others', () => {
  expect(markRoom([0, 1, 60], [0, 0, 0], [8, 8, 8], (i) => i === 1)).toBe(1);
});

test('names on one spot are still drawn', () => {
  expect(markRoom([5, 5], [5, 5], [8, 8], nobody)).toBeGreaterThan(0.1);
});
