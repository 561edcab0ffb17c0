import { expect, test } from 'vitest';
import type { Mark } from '../../../../src/app/network/scene.ts';
import { walk } from '../../../../src/app/network/walk.ts';

const mark = (entity: number, x: number, y: number): Mark => ({
  entity,
  x,
  y,
  radius: 5,
  type: 'person',
  state: 'rest',
  isFocused: false,
  isFilter: false,
  isPinned: false,
});

const here = mark(0, 100, 100);
const marks = [here, mark(1, 140, 110), mark(2, 130, 160), mark(3, 300, 100), mark(4, 90, 20)];

test.each([
  ['right', 1],
  ['down', 2],
  ['up', 4],
  ['left', undefined],
] as const)('the arrow key %s leads to the near mark on that side', (direction, entity) => {
  expect(walk(marks, here, direction)?.entity).toBe(entity);
});

test('every mark of a scatter can be reached from any other, however few they are', () => {
  let state = 11;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let round = 0; round < 200; round++) {
    const scatter = Array.from({ length: 3 + Math.floor(next() * 40) }, (_, i) => mark(i, next() * 800, next() * 500));
    for (const start of scatter) expect(reachedFrom(start, scatter), `round ${round}`).toBe(scatter.length);
  }
});

test('a mark between two others is not passed over, though these stand straight across from one another', () => {
  const five = [mark(0, 223, 419), mark(1, 545, 419), mark(2, 384, 511), mark(3, 223, 602), mark(4, 545, 602)];
  for (const start of five) expect(reachedFrom(start, five)).toBe(5);
});

function reachedFrom(start: Mark, scatter: readonly Mark[]): number {
  const reached = new Set([start]);
  for (const from of reached)
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const to = walk(scatter, from, direction);
      if (to) reached.add(to);
    }
  return reached.size;
}
