import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { makeBins } from '../../../../src/app/timeline/bins.ts';
import { gripPlaces } from '../../../../src/app/timeline/grips.ts';
import { headlinePlaces } from '../../../../src/app/timeline/headlines.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';

const bins = makeBins('day', { first: parseIsoDay('2023-11-06')!, last: parseIsoDay('2023-11-17')! }); // 14 bins with padding
const scale = (width: number) => timeScale(bins.starts[0]!, bins.starts[bins.count]!, width);

test('grips stand on the lines of a wide brush and outside a narrow one, never closer than their targets', () => {
  expect(gripPlaces(100, 200, 24, [0, 500])).toEqual([100, 200]);
  expect(gripPlaces(100, 110, 24, [0, 500])).toEqual([93, 117]);
  expect(gripPlaces(0, 4, 44, [8, 350])).toEqual([8, 52]);
  expect(gripPlaces(354, 358, 44, [8, 350])).toEqual([306, 350]);
});

test('first sentences stand beside their bars, the last to its left, sharing the space between', () => {
  const places = headlinePlaces([1, 12], bins, scale(1400), []);
  expect(places).toEqual([
    { bin: 1, side: 'right', x: 178, width: 368 },
    { bin: 12, side: 'left', x: 854, width: 368 },
  ]);
});

test('sentences end before the brush, and go where it leaves no room', () => {
  const [first] = headlinePlaces([1, 12], bins, scale(1400), [400, 1400]);
  expect(first).toMatchObject({ x: 178, width: 400 - 166 - 24 });
  expect(headlinePlaces([1, 12], bins, scale(1400), [200, 1400]).map(({ bin }) => bin)).toEqual([12]);
  expect(headlinePlaces([1, 12], bins, scale(140), [])).toEqual([]);
});
