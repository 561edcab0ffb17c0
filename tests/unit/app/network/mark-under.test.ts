import { expect, test } from 'vitest';
import { markUnder } from '../../../../src/app/network/mark-under.ts';
import type { Mark } from '../../../../src/app/network/scene.ts';

function mark(entity: number, x: number, radius = 5, type: Mark['type'] = 'person'): Mark {
  return { entity, x, y: 100, radius, type, state: 'rest', isFocused: false, isFilter: false, isPinned: false };
}

const marks = [mark(0, 100, 20), mark(1, 200, 3), mark(2, 212, 3), mark(9, 300, 20, 'community')];

test.each([
  ['on a large mark, as far as it reaches', 119, 1, 0],
  ['beyond its rim', 121, 1, -1],
  ['within 8 px of a small one', 193, 0, 1],
  ['on the nearer of two', 207, 0, 2],
  ['on the ground', 150, 1, -1],
  ['on itself', 100, 0, -1],
  ['on a fold', 300, 1, -1],
])('a mark is held over another: %s', (_, x, held, under) => {
  expect(markUnder(marks, held, { x, y: 100 })).toBe(under);
});

test('a fold is held over nobody: it is no name', () => {
  expect(markUnder(marks, 9, { x: 100, y: 100 })).toBe(-1);
});
