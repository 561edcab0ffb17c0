import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePeaks } from '../../../../src/app/timeline/place-peaks.ts';

const label = (key: number, x: number, half = 2) => ({
  key,
  x,
  from: x - half,
  to: x + half,
  heading: 'The busiest week',
  headline: 'Storm',
  caption: '7–13 Oct 2019, 11 articles',
});
const WIDTH = 26 * 6;
/** Of a label that has others beside it. */
const WIDEST = 220;

test('a peak alone carries its words over its days', () => {
  expect(placePeaks([label(1, 500)], [0, 1000])).toMatchObject([{ anchor: 'middle', left: 500 - WIDTH / 2, width: WIDTH }]);
});

test('neighbours anchor away from each other and never overlap', () => {
  const placed = placePeaks([label(2, 560), label(1, 500)], [0, 1000]);
  expect(placed.map(({ key, anchor }) => [key, anchor])).toEqual([
    [1, 'end'],
    [2, 'start'],
  ]);
});

test('where not all fit, the stronger stay: an earlier one in the list is never given up for a later', () => {
  expect(placePeaks([label(1, 100), label(2, 104), label(3, 108)], [0, 240]).map(({ key }) => key)).toEqual([1]);
  expect(placePeaks([label(1, 500), label(2, 510), label(3, 900)], [0, 1000]).map(({ key }) => key)).toContain(3);
});

test('of days that lie over one another the stronger are said', () => {
  expect(placePeaks([label(1, 300, 100), label(2, 450, 100)], [0, 1000]).map(({ key }) => key)).toEqual([1]);
});

test('a headline that would be cut takes the room that is left, and no more', () => {
  const headline = 'A headline with a great deal to say about the storm';
  const [alone] = placePeaks([{ ...label(1, 500), headline }], [0, 1000]);
  expect(alone!.width).toBeGreaterThan(WIDEST);
  expect(alone!.left + alone!.width / 2).toBeCloseTo(500);
  const beside = placePeaks([{ ...label(1, 130), headline }], [0, 250]);
  expect(beside[0]!.left).toBeGreaterThanOrEqual(0);
  expect(beside[0]!.left + beside[0]!.width).toBeLessThanOrEqual(250);
});

test('whatever stands out, labels keep apart and inside, and the strongest is among them if it fits at all', () => {
  const peak = fc.record({
    x: fc.integer({ min: 0, max: 1200 }),
    half: fc.integer({ min: 1, max: 80 }),
    words: fc.integer({ min: 1, max: 20 }),
  });
  const some = fc.array(peak, { maxLength: 20 });
  fc.assert(
    fc.property(some, (peaks) => {
      const placed = placePeaks(
        peaks.map(({ x, half, words }, i) => ({ ...label(i, x, half), headline: 'Storm '.repeat(words) })),
        [-100, 1300],
      );
      if (peaks.length > 0) expect(placed.map(({ key }) => key)).toContain(0);
      for (const [i, { left, width }] of placed.entries()) {
        expect(left).toBeGreaterThanOrEqual(-100);
        expect(left + width).toBeLessThanOrEqual(1300);
        if (i > 0) expect(left).toBeGreaterThan(placed[i - 1]!.left + placed[i - 1]!.width);
      }
    }),
    { seed: 5 },
  );
});
