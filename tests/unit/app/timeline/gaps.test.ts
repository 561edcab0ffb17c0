import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { makeBins } from '../../../../src/app/timeline/bins.ts';
import { datedRows } from '../../../../src/app/timeline/dated-rows.ts';
import { baseLine, gapSides, gapsOf } from '../../../../src/app/timeline/gaps.ts';
import { binRows } from '../../../../src/app/timeline/histogram.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const bins = makeBins('day', { first: parseIsoDay('2023-11-01')!, last: parseIsoDay('2023-11-20')! });
const gapsBetween = (...published: string[]) => {
  const corpus = makeCorpus(
    published.map((date) => ({ id: date, published: date, text: '[Ann] spoke.' })),
    {},
  );
  const rows = datedRows(corpus, 'published');
  return gapsOf(rows, binRows(rows, bins), bins);
};

test('bins without an article are a gap between others that have some, and none before the first or after the last', () => {
  expect(gapsBetween('2023-11-03', '2023-11-04', '2023-11-09', '2023-11-11')).toEqual([
    { from: 4, to: 8 },
    { from: 9, to: 10 },
  ]);
});

test('where an article may lie that is dated to the month only, there is no gap', () => {
  expect(gapsBetween('2023-11-03', '2023-11', '2023-11-20')).toEqual([]);
});

test('a gap is drawn as far as it is in view', () => {
  const scale = timeScale(bins.starts[6]!, bins.starts[16]!, 100);
  const sides = gapSides(
    [
      { from: 1, to: 3 },
      { from: 4, to: 8 },
    ],
    bins,
    scale,
  );
  expect(sides).toEqual([[0, 20]]);
  expect(baseLine(sides, 100, 0.5)).toEqual({ line: 'M0 0.5H0M20 0.5H100', gaps: 'M0 0.5H20' });
});
