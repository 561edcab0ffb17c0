import { ticks } from 'd3';
import { expect, test } from 'vitest';
import { roundCounts } from '../../../../src/app/timeline/round-counts.ts';

test('the lines of a scale stand where d3 would put them', () => {
  for (let most = 1; most < 3000; most++)
    expect(roundCounts(most)).toEqual(ticks(0, most, 3).filter((value) => value > 0 && Number.isInteger(value)));
});

test.each([
  [1, [1]],
  [11, [5, 10]],
  [120_000, [50_000, 100_000]],
])('up to %i: %j', (most, expected) => {
  expect(roundCounts(most)).toEqual(expected);
});
