import { expect, test } from 'vitest';
import { secondsLeft } from '../../../../src/app/start/time-left.ts';

test('what is left takes as long, for its share, as what is done', () => {
  expect(secondsLeft(0.25, 10_000)).toBe(30);
  expect(secondsLeft(0.8, 8000)).toBe(2);
});

test('nothing is said before it can be known', () => {
  expect(secondsLeft(0.04, 60_000)).toBeUndefined();
  expect(secondsLeft(0.5, 1999)).toBeUndefined();
});

test('it is never over before it is over', () => {
  expect(secondsLeft(1, 10_000)).toBe(1);
});
