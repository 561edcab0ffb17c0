import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWindow, nextWindow, resizedWindow, stepDays, suitableWindow } from '../../../../src/app/timeline/play.ts';

const extent = { first: 1000, last: 1729 };

test.each([
  [7, 1],
  [60, 7],
  [300, 30],
  [730, 91],
  [3650, 365],
  [36_500, 1826],
])('a time of %i days is gone through by a window of %i', (days, window) => {
  expect(suitableWindow({ first: 0, last: days - 1 })).toBe(window);
});

test('the window begins with time, or where one of its length is selected', () => {
  expect(firstWindow(undefined, extent, 30)).toEqual({ first: 1000, last: 1029 });
  expect(firstWindow({ first: 1200, last: 1229 }, extent, 30)).toEqual({ first: 1200, last: 1229 });
  expect(firstWindow({ first: 1200, last: 1210 }, extent, 30)).toEqual({ first: 1000, last: 1029 });
  expect(firstWindow({ first: 1700, last: 1729 }, extent, 30)).toEqual({ first: 1000, last: 1029 }); // again, from the end
  expect(firstWindow(undefined, extent, 5000)).toEqual(extent);
});

test.each([
  ['where it stands', { first: 1200, last: 1300 }, { first: 1200, last: 1206 }],
  ['at the beginning, where it lies after the days that are played', { first: 2000, last: 2100 }, { first: 1000, last: 1006 }],
  ['at the beginning, where it lies before them', { first: 10, last: 20 }, { first: 1000, last: 1006 }],
])('a window that is given another length begins %s', (_, range, window) => {
  expect(resizedWindow(range, extent, 7)).toEqual(window);
});

test('who wants no motion is led from one window to the next, and sees every day once', () => {
  const seen: number[] = [];
  let window: { first: number; last: number } | undefined = firstWindow(undefined, extent, 91);
  while (window) {
    seen.push(window.first);
    window = nextWindow(window, extent, stepDays(extent, 91, true));
  }
  expect(seen).toEqual([1000, 1091, 1182, 1273, 1364, 1455, 1546, 1637, 1639]);
});

test('a window keeps its length, goes forward, and ends with time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.boolean(), (days, isStill) => {
      let window = firstWindow(undefined, extent, days);
      for (let steps = 0; ; steps++) {
        expect(window.last - window.first + 1).toBe(days);
        const next = nextWindow(window, extent, stepDays(extent, days, isStill));
        if (!next) break;
        expect(next.first).toBeGreaterThan(window.first);
        expect(steps).toBeLessThan(1000);
        window = next;
      }
      expect(window.last).toBe(extent.last);
    }),
    { seed: 4 },
  );
});
