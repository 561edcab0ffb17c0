import { expect, test } from 'vitest';
import { timeScale, zoomed } from '../../../../src/app/timeline/time-scale.ts';

const WHOLE = { first: 0, end: 100 };

test('days lie across the width, and a px gives its day back', () => {
  const scale = timeScale(10, 20, 500);
  expect(scale.x(10)).toBe(0);
  expect(scale.x(20)).toBe(500);
  expect(scale.at(125)).toBe(12.5);
});

test('zooming in keeps the day under the pointer in its place', () => {
  const next = zoomed(WHOLE, WHOLE, 25, 2)!;
  expect(next).toEqual({ first: 12.5, end: 62.5 });
  expect((25 - next.first) / (next.end - next.first)).toBe(0.25);
});

test('zooming out ends at the whole', () => {
  expect(zoomed({ first: 40, end: 60 }, WHOLE, 50, 0.1)).toBeUndefined();
});

test('a window is never moved out of the whole', () => {
  expect(zoomed({ first: 80, end: 90 }, WHOLE, 85, 1, 50)).toEqual({ first: 90, end: 100 });
  expect(zoomed({ first: 10, end: 20 }, WHOLE, 15, 1, -50)).toEqual({ first: 0, end: 10 });
});

test('no window is finer than three days', () => {
  expect(zoomed({ first: 40, end: 44 }, WHOLE, 42, 10)).toEqual({ first: 40.5, end: 43.5 });
});
