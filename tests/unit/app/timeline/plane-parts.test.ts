import { expect, test } from 'vitest';
import { cursorFor, partsAt } from '../../../../src/app/timeline/plane-parts.ts';

const BOX = { published: [100, 300], mentioned: [50, 150] } as const;
const BOTH = { published: true, mentioned: true };
const at = (published: number, mentioned: number, isChosen = BOTH, isTouch = false) =>
  partsAt({ published, mentioned }, BOX, isChosen, isTouch);

test.each([
  ['inside', at(200, 100), { published: 'all', mentioned: 'all' }, 'grab'],
  ['its left edge', at(103, 100), { published: 'first' }, 'ew-resize'],
  ['its upper edge', at(200, 152), { mentioned: 'last' }, 'ns-resize'],
  ['its lower left corner', at(98, 48), { published: 'first', mentioned: 'first' }, 'nesw-resize'],
  ['its upper left corner', at(98, 152), { published: 'first', mentioned: 'last' }, 'nwse-resize'],
  ['elsewhere', at(400, 100), { published: 'new', mentioned: 'new' }, 'crosshair'],
  ['the lower margin', at(400, -10), { published: 'new' }, 'crosshair'],
  ['the lower margin below it', at(200, -10), { published: 'all' }, 'grab'],
  ['the left margin', at(-20, 200), { mentioned: 'new' }, 'crosshair'],
  ['the left margin at its end', at(-20, 149), { mentioned: 'last' }, 'ns-resize'],
])('a drag that begins on %s', (_place, parts, expected, cursor) => {
  expect(parts).toEqual(expected);
  expect(cursorFor(parts)).toBe(cursor);
});

test('where one direction is chosen, the other stays whole', () => {
  const isChosen = { published: true, mentioned: false };
  expect(at(200, 220, isChosen)).toEqual({ published: 'all' });
  expect(at(300, 10, isChosen)).toEqual({ published: 'last' });
  expect(at(320, 10, isChosen)).toEqual({ published: 'new', mentioned: 'new' });
});

test('a finger meets an edge from farther off, and the middle of a small rectangle still moves it', () => {
  expect(at(285, 100, BOTH, true)).toEqual({ published: 'last' });
  const small = partsAt({ published: 15, mentioned: 15 }, { published: [0, 30], mentioned: [0, 30] }, BOTH, true);
  expect(small).toEqual({ published: 'all', mentioned: 'all' });
});
