import { expect, test } from 'vitest';
import { corpusPeaks } from '../../../../src/pipeline/bursts/corpus-peaks.ts';
import type { Dating } from '../../../../src/pipeline/bursts/dating.ts';
import { seededRandom, type Random } from '../../../../src/pipeline/random.ts';
import { dayOf, isoDay, weekdayOf } from '../../../../src/schema/day.ts';

const BEGIN = dayOf(2019, 1, 7); // a Monday

/** One article a row, from and to a day. */
function datingOf(ranges: readonly (readonly [number, number])[]): Dating {
  const sorted = ranges.toSorted(([x], [y]) => x - y);
  return {
    article: Int32Array.from(sorted.keys()),
    firstDay: Int32Array.from(sorted, ([first]) => first),
    lastDay: Int32Array.from(sorted, ([, last]) => last),
  };
}

const onDays = (days: readonly number[]) => datingOf(days.map((day) => [day, day]));

/** Days of articles that come by chance at a rate that may change from day to day; Knuth's way, halved where the rate is great. */
function byChance(random: Random, span: number, rateOn: (day: number) => number): number[] {
  const poisson = (mean: number): number => {
    if (mean > 20) return poisson(mean / 2) + poisson(mean / 2);
    let count = -1;
    for (let product = 1; product > Math.exp(-mean); count++) product *= random();
    return count;
  };
  return Array.from({ length: span }, (_, i) => BEGIN + i).flatMap((day) => new Array<number>(poisson(rateOn(day))).fill(day));
}

const told = (dating: Dating, leastPerBin = 1) =>
  corpusPeaks(dating, leastPerBin).map(({ firstDay, lastDay, articles }) => `${isoDay(firstDay)} ${isoDay(lastDay)} ${articles.length}`);

const RHYTHMS: Readonly<Record<string, (rate: number) => (day: number) => number>> = {
  even: (rate) => () => rate,
  'quiet at weekends': (rate) => (day) => (weekdayOf(day) < 5 ? 1.3 * rate : 0.25 * rate),
};

test.each(
  Object.keys(RHYTHMS).flatMap((rhythm) =>
    [
      [12, 2],
      [60, 8],
      [400, 0.3],
      [400, 4],
      [1000, 1],
    ].map(([span, rate]) => [rhythm, span!, rate!] as const),
  ),
)('an %s corpus of %i days with %f articles a day has no more peaks than the level allows', (rhythm, span, rate) => {
  const random = seededRandom(11);
  const corpora = 100;
  let withPeak = 0;
  for (let i = 0; i < corpora; i++) if (corpusPeaks(onDays(byChance(random, span, RHYTHMS[rhythm]!(rate))), 1).length > 0) withPeak++;
  // at most 0.05 each: more than 12 of 100 have a probability below 0.002
  expect(withPeak).toBeLessThanOrEqual(12);
});

test.each([
  ['doubles every year', (day: number) => 4 * 2 ** ((day - BEGIN) / 365)],
  ['halves every year', (day: number) => 30 * 2 ** (-(day - BEGIN) / 365)],
  ['gets five more outlets on one day', (day: number) => (day < BEGIN + 500 ? 3 : 18)],
])('a corpus that %s is no peak', (_, rateOn) => {
  const random = seededRandom(5);
  const corpora = 40;
  let withPeak = 0;
  for (let i = 0; i < corpora; i++) if (corpusPeaks(onDays(byChance(random, 1100, rateOn)), 1).length > 0) withPeak++;
  expect(withPeak).toBeLessThanOrEqual(7); // of 40 at 0.05 each: more have a probability below 0.002
});

test('a day with many more articles than its weekday usually has is a peak, and the busy weekdays are none', () => {
  const usual = byChance(seededRandom(3), 400, RHYTHMS['quiet at weekends']!(4));
  const sunday = BEGIN + 7 * 30 + 6;
  expect(told(onDays([...usual, ...new Array<number>(12).fill(sunday)]))).toEqual([`${isoDay(sunday)} ${isoDay(sunday)} 13`]);
});

test('days that touch are one peak, and apart they are two, the more surprising first', () => {
  const usual = byChance(seededRandom(3), 400, () => 2);
  const days = [
    ...new Array<number>(30).fill(BEGIN + 100),
    ...new Array<number>(25).fill(BEGIN + 101),
    ...new Array<number>(40).fill(BEGIN + 300),
  ];
  const counted = (first: number, last: number) => [...usual, ...days].filter((day) => first <= day && day <= last).length;
  expect(told(onDays([...usual, ...days]))).toEqual([
    `${isoDay(BEGIN + 100)} ${isoDay(BEGIN + 101)} ${counted(BEGIN + 100, BEGIN + 101)}`,
    `${isoDay(BEGIN + 300)} ${isoDay(BEGIN + 300)} ${counted(BEGIN + 300, BEGIN + 300)}`,
  ]);
});

test('what lasts for four days and is outstanding on none of them is a peak', () => {
  const even = Array.from({ length: 400 }, (_, i) => [BEGIN + i, BEGIN + i, BEGIN + i, BEGIN + i]).flat();
  const more = [200, 201, 202, 203].flatMap((i) => new Array<number>(5).fill(BEGIN + i));
  expect(told(onDays([...even, ...more]))).toEqual([`${isoDay(BEGIN + 200)} ${isoDay(BEGIN + 203)} 36`]);
  expect(told(onDays([...even, ...more.filter((day) => day === BEGIN + 200)]))).toEqual([]);
});

test('a sparse corpus is told by whole weeks', () => {
  const days = Array.from({ length: 100 }, (_, i) => BEGIN + 4 * i);
  const week = BEGIN + 7 * 20;
  expect(told(onDays([...days, ...Array.from({ length: 14 }, (_, i) => week + (i % 7))]))).toEqual([
    `${isoDay(week)} ${isoDay(week + 6)} 16`,
  ]);
});

test('fifty years of months are told by months', () => {
  const months = Array.from({ length: 600 }, (_, i): [number, number] => [dayOf(1960, i + 1, 1), dayOf(1960, i + 2, 1) - 1]);
  const april = new Array<[number, number]>(13).fill([dayOf(1986, 4, 1), dayOf(1986, 4, 30)]);
  expect(told(datingOf([...months, ...april]))).toEqual(['1986-04-01 1986-04-30 14']);
});

test('where most weeks are empty, three articles are no peak and a dozen are', () => {
  const few = [0, 40, 80, 120, 160, 200, 240, 280].map((i) => BEGIN + i);
  const some = (count: number) => onDays([...few, ...new Array<number>(count).fill(BEGIN + 150)]);
  expect(corpusPeaks(some(3), 0.01)).toEqual([]);
  expect(told(some(12), 0.01)).toEqual([`${isoDay(BEGIN + 150)} ${isoDay(BEGIN + 150)} 12`]);
});

test('a single article of another century changes no peak', () => {
  const usual = byChance(seededRandom(3), 400, () => 2);
  const dating = [...usual, ...new Array<number>(20).fill(BEGIN + 100)];
  expect(told(onDays([...dating, dayOf(1912, 4, 15)]))).toEqual(told(onDays(dating)));
  expect(told(onDays(dating))).toHaveLength(1);
});

test.each([[0], [1], [2]])('%i articles have no peak', (count) => {
  expect(corpusPeaks(onDays(new Array<number>(count).fill(BEGIN)), 1)).toEqual([]);
});

test('twenty articles of two weeks have a peak only where one day stands out', () => {
  const even = Array.from({ length: 20 }, (_, i) => BEGIN + Math.floor((i * 14) / 20));
  expect(corpusPeaks(onDays(even), 1)).toEqual([]);
  const event = Array.from({ length: 24 }, (_, i) => (i < 12 ? BEGIN + i : BEGIN + 8));
  expect(told(onDays(event))).toEqual([`${isoDay(BEGIN + 8)} ${isoDay(BEGIN + 8)} 13`]);
});

test('articles that are dated to a month only, within a longer peak, are counted in it as a range counts them', () => {
  const usual = byChance(seededRandom(3), 400, () => 2);
  const days = [100, 101, 102, 103].flatMap((i) => new Array<number>(20).fill(BEGIN + i));
  const ranges = [...usual, ...days].map((day): [number, number] => [day, day]);
  const [without] = corpusPeaks(datingOf(ranges), 1);
  const [withRange] = corpusPeaks(datingOf([...ranges, [BEGIN + 101, BEGIN + 102], [BEGIN + 80, BEGIN + 110]]), 1);
  expect(withRange!.articles).toHaveLength(without!.articles.length + 1);
  expect(withRange!.surprise).toBe(without!.surprise);
});
