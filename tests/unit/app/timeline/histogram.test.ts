import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { coarserWords } from '../../../../src/app/timeline/bin-words.ts';
import { makeBins } from '../../../../src/app/timeline/bins.ts';
import { datedRows } from '../../../../src/app/timeline/dated-rows.ts';
import { articlesInBin, binRows, COARSER, countInside, EARLIER, histogram, LATER } from '../../../../src/app/timeline/histogram.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const day = (text: string) => parseIsoDay(text)!;
const published = (...dates: (string | undefined)[]) =>
  makeCorpus(
    dates.map((date, i) => ({ id: `a${i}`, text: 'A [Name] stood here.', ...(date === undefined ? {} : { published: date }) })),
    {},
  );
const MONTHS = makeBins('month', { first: day('2020-01-01'), last: day('2021-12-31') });

test('a date counts in a bin that holds all of it, and what is coarser is counted beside', () => {
  const rows = datedRows(published('2020-01-05', '2020-01', '2020-01-31/2020-02-02', '2020', undefined), 'published');
  const binned = binRows(rows, MONTHS);
  expect([...binned.bin]).toEqual([0, 0, COARSER, COARSER]);
  const { counts, coarser } = histogram(rows, binned);
  expect(counts[0]).toBe(2);
  expect(coarser).toBe(2);
  expect([...rows.undated]).toEqual([4]);
});

test('what lies outside the axis is counted by side', () => {
  const rows = datedRows(published('2019-12-31', '2020-01-01', '2022-01-01', '2022-03'), 'published');
  const binned = binRows(rows, MONTHS);
  expect([...binned.bin]).toEqual([EARLIER, 0, LATER, LATER]);
  expect(histogram(rows, binned)).toMatchObject({ earlier: 1, later: 2, coarser: 0 });
});

test('a histogram of a set counts only the rows of its articles', () => {
  const rows = datedRows(published('2020-01-05', '2020-01-06', '2020-02-01'), 'published');
  const binned = binRows(rows, MONTHS);
  expect([...histogram(rows, binned, Uint8Array.of(0, 1, 1)).counts.subarray(0, 2)]).toEqual([1, 1]);
});

test('a cut bin counts inside a range what lies wholly inside', () => {
  const rows = datedRows(published('2020-01-05', '2020-01', '2020-01-20', '2020-01-25'), 'published');
  const binned = binRows(rows, MONTHS);
  const range = { first: day('2020-01-10'), last: day('2020-02-10') };
  expect(countInside(rows, binned, 0, range, Uint8Array.of(1, 1, 1, 1))).toBe(2);
  expect(countInside(rows, binned, 0, range, Uint8Array.of(1, 1, 0, 1))).toBe(1);
});

test('by mentioned date the unit is the passage, and an article without one is undated', () => {
  const corpus = makeCorpus(
    [
      { id: 'a', published: '2020-03-01', text: 'It began {then|2020-01-02}, {again|2020-01-09} and {later|2020-02-01} with [Name].' },
      { id: 'b', published: '2020-03-02', text: '[Name] said nothing.' },
    ],
    {},
  );
  const rows = datedRows(corpus, 'mentioned');
  const binned = binRows(rows, MONTHS);
  expect([...binned.bin]).toEqual([0, 0, 1]);
  expect(articlesInBin(rows, binned, 0)).toEqual([0]);
  expect([...rows.undated]).toEqual([1]);
});

test('what the axis cannot place is said in words', () => {
  const rows = datedRows(published('2020-01', '2020-01', '2020-01-06', '2020'), 'published');
  const weeks = makeBins('week', { first: day('2020-01-01'), last: day('2020-12-31') });
  const binned = binRows(rows, weeks);
  expect(coarserWords(rows, binned, Uint8Array.of(1, 1, 1, 1))).toEqual({
    short: '3 less exact dates',
    full: '2 to the month only, 1 to the year only',
  });
  expect(coarserWords(rows, binned, Uint8Array.of(1, 1, 1, 0))?.short).toBe('2 to the month only');
  expect(coarserWords(rows, binned, Uint8Array.of(0, 0, 1, 0))).toBeUndefined();
});
