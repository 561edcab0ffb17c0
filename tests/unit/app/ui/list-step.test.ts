import { expect, test } from 'vitest';
import { listStep } from '../../../../src/app/ui/list-step.ts';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 8],
  ['PageUp', 3, 0],
  ['Home', 3, 0],
  ['End', 3, 9],
  ['Enter', 3, undefined],
])('%s leads from row %i of ten to %s', (key, at, to) => {
  expect(listStep(key, at, 10, 5)).toBe(to);
});
