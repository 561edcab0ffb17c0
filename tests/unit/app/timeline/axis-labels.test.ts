import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { axisLabels } from '../../../../src/app/timeline/axis-labels.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';

const day = (text: string) => parseIsoDay(text)!;
const scale = (first: string, end: string, width = 1256) => timeScale(day(first), day(end), width);
const texts = (labels: ReturnType<typeof axisLabels>) => labels.map(({ text }) => text);

test('two years are labelled by quarters, their years standing out', () => {
  const labels = axisLabels(scale('2018-12-31', '2021-03-22'), 'week', false, true, []);
  expect(texts(labels)).toEqual(['2019', 'Apr', 'Jul', 'Oct', '2020', 'Apr', 'Jul', 'Oct', '2021']);
  expect(labels.filter(({ isStrong }) => isStrong).map(({ text }) => text)).toEqual(['2019', '2020', '2021']);
});

test('a few days are each labelled under their bar, the first and last of the corpus standing out', () => {
  const ends = { first: day('2023-11-06'), last: day('2023-11-08') };
  const labels = axisLabels(scale('2023-11-05', '2023-11-10', 500), 'day', false, false, [], ends);
  expect(labels.map(({ x, text, isStrong, isCentred }) => [x, text, isStrong, isCentred])).toEqual([
    [50, '5 Nov', false, true],
    [150, '6 Nov', true, true],
    [250, '7 Nov', false, true],
    [350, '8 Nov', true, true],
    [450, '9 Nov', false, true],
  ]);
});

test('labels yield to what is taken', () => {
  const labels = axisLabels(scale('2018-12-31', '2021-03-22'), 'week', false, true, [[290, 400]]);
  expect(texts(labels)).toEqual(['2019', 'Apr', 'Oct', '2020', 'Apr', 'Jul', 'Oct', '2021']);
});

test('labels never touch each other', () => {
  for (const width of [60, 200, 358, 700, 1256]) {
    const labels = axisLabels(scale('2010-01-01', '2024-01-01', width), 'month', false, true, []);
    const xs = labels.map(({ x }) => x);
    xs.forEach((x, i) => i > 0 && expect(x - xs[i - 1]!).toBeGreaterThan(26));
  }
});

test('where no label is a year, the first says which', () => {
  expect(texts(axisLabels(scale('2019-03-04', '2019-11-01', 700), 'week', false, true, []))[0]).toBe('Apr 2019');
});

test('a strip without the beginning of a year says which month or year it shows', () => {
  expect(texts(axisLabels(scale('2023-11-05', '2023-11-19', 358), 'day', true, true, []))).toEqual(['Nov 2023']);
  expect(texts(axisLabels(scale('2023-03-05', '2023-11-19', 358), 'week', true, true, []))).toEqual(['2023']);
});

test('an axis that goes up needs room for a line of text only, and labels each year of six on 260 px', () => {
  const upright = axisLabels(scale('2017-01-01', '2023-01-01', 260), 'month', false, true, [], undefined, true);
  expect(texts(upright)).toEqual(['2017', '2018', '2019', '2020', '2021', '2022']);
  const across = axisLabels(scale('2017-01-01', '2023-01-01', 260), 'month', false, true, []);
  expect(across.length).toBeLessThan(upright.length);
});
