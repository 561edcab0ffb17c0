import { expect, test } from 'vitest';
import { draggedRange, reachOf } from '../../../../src/app/timeline/dragged-range.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';

/** Days 100 to 199 on 1,000 px, and rows as far as days 20 and 250. */
const AXIS = { scale: timeScale(100, 200, 1000), whole: { first: 100, end: 200 }, extent: { first: 20, last: 250 } };
const BEFORE = { first: 120, last: 129 };

test.each([
  ['a new range, drawn backwards', 'new', 355, 301, undefined, { first: 130, last: 135 }],
  ['a new range ends with the axis', 'new', 355, 5000, undefined, { first: 135, last: 199 }],
  ['the whole, by whole days', 'all', 250, 274, undefined, { first: 122, last: 131 }],
  ['its beginning, from where it was taken', 'first', 204, 254, 200, { first: 125, last: 129 }],
  ['its end, to the end of the axis and all that lies beyond', 'last', 300, 1000, 300, { first: 120, last: 250 }],
  ['its beginning, to the beginning and all before', 'first', 200, -50, 200, { first: 20, last: 129 }],
] as const)('%s', (_what, part, from, to, edge, expected) => {
  expect(draggedRange(AXIS, part, BEFORE, from, to, edge)).toEqual(expected);
});

test('a range reaches over all that there is, and over itself', () => {
  expect(reachOf(AXIS, { first: 10, last: 130 })).toEqual({ first: 10, last: 250 });
});
