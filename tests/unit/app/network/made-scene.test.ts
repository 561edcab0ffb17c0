import { expect, test } from 'vitest';
import { madeScene } from '../../../../scripts/frames/made-scene.ts';
import { networkScene } from '../../../../src/app/network/network-scene.ts';

test('the benchmark of a frame draws what it says: every name, every tie, and labels', () => {
  const scene = networkScene({
    ...madeScene(150, 600),
    width: 1440,
    height: 900,
    zoom: { k: 1, x: 0, y: 0 },
    measure: (text, { size }) => text.length * size * 0.5,
  });
  expect(scene.marks).toHaveLength(150);
  expect(scene.lines).toHaveLength(600);
  expect(scene.labels.length).toBeGreaterThan(50);
  expect(scene.marks.every(({ x, y, radius }) => x > 0 && x < 1440 && y > 0 && y < 900 && radius > 0)).toBe(true);
});
