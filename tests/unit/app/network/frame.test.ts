import { expect, test } from 'vitest';
import { fitFrame, layoutFrame } from '../../../../src/app/network/frame.ts';

const placed = (...points: [number, number][]) => ({
  placed: points.length,
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
});

test('a layout within its canvas is shown on the whole of it', () => {
  expect(layoutFrame(placed([100, 100], [700, 400]))).toEqual({ left: 0, top: 0, width: 816, height: 500 });
});

test('a larger layout is shown whole, with room for labels at the rim', () => {
  expect(layoutFrame(placed([-100, 100], [1200, 900]))).toEqual({ left: -164, top: 0, width: 1428, height: 930 });
});

test('a frame fills a canvas of its own shape', () => {
  const fit = fitFrame({ left: 0, top: 0, width: 816, height: 500 }, 408, 250);
  expect(fit).toEqual({ scaleX: 0.5, scaleY: 0.5, left: 0, top: 0 });
});

test('on a tall canvas the picture grows taller, but not beyond knowing, and stands in the middle', () => {
  const fit = fitFrame({ left: 0, top: 0, width: 800, height: 500 }, 400, 800);
  expect(fit.scaleX).toBe(0.5);
  expect(fit.scaleY).toBe(0.9);
  expect(fit.top).toBe((800 - 450) / 2);
});
