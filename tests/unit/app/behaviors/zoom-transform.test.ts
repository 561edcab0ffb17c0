import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confined, MOST_ZOOM, wheelFactor, zoomedAbout } from '../../../../src/app/behaviors/zoom-transform.ts';

const size = { width: 800, height: 500 };

test('what stands under the pointer stays there while a wheel zooms in', () => {
  const at = { x: 300, y: 200 };
  const once = zoomedAbout({ k: 1, x: 0, y: 0 }, 2, at, at, size);
  expect(once).toEqual({ k: 2, x: -300, y: -200 });
  expect(zoomedAbout(once, 0.5, at, at, size)).toEqual({ k: 1, x: 0, y: 0 });
});

test('a pinch carries what is between the fingers along with them', () => {
  const { k, x, y } = zoomedAbout({ k: 2, x: -300, y: -200 }, 1.5, { x: 400, y: 250 }, { x: 420, y: 240 }, size);
  expect(k).toBe(3);
  expect([k * 350 + x, k * 225 + y]).toEqual([420, 240]);
});

test('the network cannot be lost from sight, nor made smaller than it fits, nor larger than is of use', () => {
  const number = fc.double({ min: -1e5, max: 1e5, noNaN: true });
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(number, number, factor, (x, y, by) => {
      const at = { x: 400, y: 250 };
      const moved = zoomedAbout(confined({ k: 3, x, y }, size), by, at, at, size);
      expect(moved.k).toBeGreaterThanOrEqual(1);
      expect(moved.k).toBeLessThanOrEqual(MOST_ZOOM);
      const left = -moved.x / moved.k;
      const right = (size.width - moved.x) / moved.k;
      expect(left).toBeGreaterThanOrEqual(-size.width / 4 - 1e-6);
      expect(right).toBeLessThanOrEqual(size.width * 1.25 + 1e-6);
    }),
    { seed: 5 },
  );
});

test('a wheel turned away enlarges, and a pinch on a track pad more for the same turn', () => {
  const turn = { deltaY: -100, deltaMode: 0 };
  expect(wheelFactor({ ...turn, ctrlKey: false })).toBeCloseTo(1.149, 3);
  expect(wheelFactor({ deltaY: -10, deltaMode: 0, ctrlKey: true })).toBeCloseTo(1.149, 3);
  expect(wheelFactor({ deltaY: 100, deltaMode: 0, ctrlKey: false })).toBeLessThan(1);
});
