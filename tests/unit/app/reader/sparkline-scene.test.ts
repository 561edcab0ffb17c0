import { expect, test } from 'vitest';
import { sparklineScene, sparklineUnit } from '../../../../src/app/reader/sparkline-scene.ts';
import { dayOf } from '../../../../src/schema/day.ts';

const day = (year: number, month: number, date: number) => dayOf(year, month, date);
const on = (at: number, isInside = true) => ({ first: at, last: at, isInside });

test.each([
  [day(2023, 11, 6), day(2023, 11, 17), 'day'],
  [day(2023, 1, 1), day(2023, 8, 1), 'week'],
  [day(2019, 1, 4), day(2021, 3, 15), 'month'],
  [day(2010, 1, 1), day(2019, 1, 1), 'quarter'],
  [day(1990, 1, 1), day(2019, 1, 1), 'year'],
  [day(1700, 1, 1), day(2019, 1, 1), 'decade'],
])('bars from %i to %i stand for a %s', (first, last, unit) => {
  expect(sparklineUnit({ first, last })).toBe(unit);
});

test('a bar is as high as its share of the highest, and inked as far as its articles are inside', () => {
  const { bars, most } = sparklineScene({
    span: { first: day(2019, 1, 4), last: day(2021, 3, 15) },
    articles: [on(day(2019, 9, 11)), on(day(2019, 9, 24)), on(day(2019, 9, 30), false), on(day(2019, 10, 3), false)],
    range: undefined,
    width: 270,
    height: 30,
  });
  expect(most).toBe(3);
  expect(bars.map(({ height, inside }) => [height, inside])).toEqual([
    [30, 20],
    [10, 0],
  ]);
  expect(bars[0]!.x).toBeGreaterThan(270 * (8 / 27) - 1);
  expect(bars[1]!.x).toBeGreaterThanOrEqual(bars[0]!.x + bars[0]!.width);
});

test('an article whose date is coarser than the bars belongs to none', () => {
  const { bars } = sparklineScene({
    span: { first: day(2023, 11, 1), last: day(2023, 11, 20) },
    articles: [{ first: day(2023, 11, 1), last: day(2023, 11, 30), isInside: true }],
    range: undefined,
    width: 200,
    height: 30,
  });
  expect(bars).toEqual([]);
});

test('the band of the selected range stays inside, and is absent where the range lies elsewhere', () => {
  const span = { first: day(2023, 11, 6), last: day(2023, 11, 15) };
  const scene = (first: number, last: number) => sparklineScene({ span, articles: [], range: { first, last }, width: 100, height: 30 });
  expect(scene(day(2023, 11, 14), day(2024, 1, 1)).band).toEqual({ x: 80, width: 20 });
  expect(scene(day(2023, 12, 14), day(2024, 1, 1)).band).toBeUndefined();
});

test('the axis says both ends of a short span, and the years of a long one without overlap', () => {
  const texts = (first: number, last: number) =>
    sparklineScene({ span: { first, last }, articles: [], range: undefined, width: 216, height: 30 }).labels.map((label) => label.text);
  expect(texts(day(2023, 11, 6), day(2023, 11, 17))).toEqual(['6 Nov', '17 Nov 2023']);
  expect(texts(day(2023, 11, 6), day(2023, 11, 6))).toEqual(['6 Nov 2023']);
  expect(texts(day(2019, 1, 4), day(2021, 3, 15))).toEqual(['2019', '2020', '2021']);
  expect(texts(day(1990, 1, 4), day(2019, 3, 15)).length).toBeLessThanOrEqual(6);
});

test('the bars leave room for the words about the highest only where they would meet', () => {
  const scene = (at: number) =>
    sparklineScene({
      span: { first: day(2023, 11, 1), last: day(2023, 11, 20) },
      articles: [on(at), on(at)],
      range: undefined,
      width: 200,
      height: 30,
    });
  expect(scene(day(2023, 11, 3)).headroom).toBe(0);
  expect(scene(day(2023, 11, 19)).headroom).toBe(12);
});
