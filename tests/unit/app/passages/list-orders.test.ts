import { expect, test } from 'vitest';
import { newestFirst } from '../../../../src/app/passages/list-orders.ts';

test('what has a date is turned over, what has none stays at the end', () => {
  expect(newestFirst([0, 2, 3, 7, 9], 4)).toEqual([3, 2, 0, 7, 9]);
  expect(newestFirst([5, 6], 4)).toEqual([5, 6]);
});
