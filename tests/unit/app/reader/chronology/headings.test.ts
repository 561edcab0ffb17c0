import { expect, test } from 'vitest';
import { headingsOf, wordsInYear } from '../../../../../src/app/reader/chronology/headings.ts';

function headings(dates: readonly (readonly [year: number, month: number])[]) {
  const rows = Int32Array.from(dates, (_, i) => i);
  return headingsOf(rows, { year: Int16Array.from(dates, ([year]) => year), month: Int8Array.from(dates, ([, month]) => month) });
}

test('each year is said once, without months where it holds few', () => {
  const { at, under } = headings([
    [2019, 3],
    [2019, 8],
    [2020, 1],
  ]);
  expect([0, 1, 2].map(at)).toEqual([{ year: 2019 }, {}, { year: 2020 }]);
  expect([0, 1, 2].map(under)).toEqual(['2019', '2019', '2020']);
});

test('a year of many passages is parted into months, after what is known to the year only', () => {
  const many = [0, 0, ...Array.from({ length: 10 }, () => 1), 2, 2].map((month) => [2020, month] as const);
  const { at, under } = headings(many);
  expect([0, 1, 2, 3, 12, 13].map(at)).toEqual([{ year: 2020 }, {}, { month: 1 }, {}, { month: 2 }, {}]);
  expect([0, 2, 13].map(under)).toEqual(['2020', 'January 2020', 'February 2020']);
});

test('a month of the next year is another month', () => {
  const { at } = headings([
    ...Array.from({ length: 13 }, () => [2019, 5] as const),
    ...Array.from({ length: 13 }, () => [2020, 5] as const),
  ]);
  expect(at(13)).toEqual({ year: 2020, month: 5 });
});

test.each([
  ['6 Nov 2023', '6 Nov'],
  ['about May 2023', 'about May'],
  ['Sep 2023', 'Sep'],
  ['spring 2023', 'spring'],
  ['the first quarter of 2023', 'the first quarter'],
  ['1 Sep – 30 Nov 2023', '1 Sep – 30 Nov'],
  ['2023', '2023'],
  ['about 2023', 'about 2023'],
  ['perhaps about 2023', 'perhaps about 2023'],
  ['the 2020s', 'the 2020s'],
  ['3 Dec 2022 – 4 Jan 2023', '3 Dec 2022 – 4 Jan 2023'],
  ['about 2022 to about 2023', 'about 2022 to about 2023'],
])('under 2023, “%s” is “%s”', (words, short) => {
  expect(wordsInYear(words, 2023)).toBe(short);
});
