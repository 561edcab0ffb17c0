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

test('every mark of a scatter can be reached from any other', () => {
  let state = 11;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const scatter = Array.from({ length: 60 }, (_, i) => mark(i, next() * 800, next() * 500));
  const reached = new Set([scatter[0]!]);
  for (const from of reached)
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const to = walk(scatter, from, direction);
      if (to) reached.add(to);
    }
  expect(reached.size).toBe(60);
});
