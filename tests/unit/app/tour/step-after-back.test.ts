import { expect, test } from 'vitest';
import { stepAfterBack } from '../../../../src/app/tour/step-after-back.ts';

const ADDRESSES = ['', 'open=entity%3Aana', 'as=list', 'open=entity%3Aana'];

test.each([
  ['the step before', 'open=entity%3Aana', 2, 1],
  ['the first step', '', 1, 0],
  ['a step after, where the browser went forward', 'as=list', 1, 2],
  ['the step itself, where its view is alike an earlier one', 'open=entity%3Aana', 3, 3],
  ['the step itself, at a view that somebody made on the way', 'as=matrix', 2, 2],
  ['no step, at the address from before the tour', 'from=a', 0, -1],
])('back leads to %s', (_, address, at, expected) => {
  expect(stepAfterBack(address, ADDRESSES, at, 'from=a')).toBe(expected);
});

test('the address from before the tour is a step where the tour has that view too', () => {
  expect(stepAfterBack('', ADDRESSES, 1, '')).toBe(0);
});
