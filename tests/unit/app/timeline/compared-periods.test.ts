import { expect, test } from 'vitest';
import {
  beforeAndAfter,
  comparedFrom,
  comparedGrips,
  partedAt,
  partingDay,
  spreadApart,
} from '../../../../src/app/timeline/compared-periods.ts';
import { daysCompared } from '../../../../src/app/timeline/days-compared.ts';

const EXTENT = { first: 100, last: 199 };

test('what is brushed is set against as many days before it; with nothing brushed, half against half', () => {
  expect(comparedFrom({ first: 150, last: 159 }, EXTENT)).toEqual({ earlier: { first: 140, last: 149 }, later: { first: 150, last: 159 } });
  expect(comparedFrom(undefined, EXTENT)).toEqual({ earlier: { first: 100, last: 149 }, later: { first: 150, last: 199 } });
});

test('before and after a day is all there is, also for a day at or beyond the ends', () => {
  expect(beforeAndAfter(120, EXTENT)).toEqual({ earlier: { first: 100, last: 119 }, later: { first: 120, last: 199 } });
  expect(beforeAndAfter(100, EXTENT)).toEqual({ earlier: { first: 99, last: 99 }, later: { first: 100, last: 199 } });
  expect(beforeAndAfter(250, EXTENT).later).toEqual({ first: 250, last: 250 });
});

const TOUCHING = { earlier: { first: 100, last: 149 }, later: { first: 150, last: 199 } };
const SWAPPED = { earlier: TOUCHING.later, later: TOUCHING.earlier };

test('periods that touch are parted by a day, also the other way round; those apart or overlapping are not', () => {
  expect(partingDay(TOUCHING)).toBe(150);
  expect(partingDay(SWAPPED)).toBe(150);
  expect(partingDay({ ...TOUCHING, later: { first: 151, last: 199 } })).toBeUndefined();
  expect(partingDay({ ...TOUCHING, later: { first: 149, last: 199 } })).toBeUndefined();
});

test('parted by another day, the outer ends stay and either period keeps a day', () => {
  expect(partedAt(TOUCHING, 120)).toEqual({ earlier: { first: 100, last: 119 }, later: { first: 120, last: 199 } });
  expect(partedAt(SWAPPED, 120)).toEqual({ earlier: { first: 120, last: 199 }, later: { first: 100, last: 119 } });
  expect(partedAt(TOUCHING, 7)).toEqual({ earlier: { first: 100, last: 100 }, later: { first: 101, last: 199 } });
  expect(partedAt(TOUCHING, 700)).toEqual({ earlier: { first: 100, last: 198 }, later: { first: 199, last: 199 } });
});

test('grips stand in the order of time, and what parts the periods between them where they share a row', () => {
  const x = (day: number) => 2 * day;
  expect(comparedGrips(TOUCHING, x, 44, [0, 1000], true)).toEqual({ earlier: [200, 256], later: [344, 400], parting: 300 });
  expect(comparedGrips(SWAPPED, x, 44, [0, 1000], true)).toEqual({ earlier: [344, 400], later: [200, 256], parting: 300 });
  expect(comparedGrips(TOUCHING, x, 24, [0, 1000], false)).toEqual({ earlier: [200, 288], later: [312, 400], parting: 300 });
  expect(comparedGrips({ ...TOUCHING, later: { first: 160, last: 199 } }, x, 44, [0, 1000], true).parting).toBeUndefined();
});

test('periods that touch or overlap are one stretch of days', () => {
  const range = (first: number, last: number) => ({ first, last });
  expect(daysCompared({ earlier: range(1, 5), later: range(6, 9) })).toEqual([range(1, 9)]);
  expect(daysCompared({ earlier: range(8, 9), later: range(1, 8) })).toEqual([range(1, 9)]);
  expect(daysCompared({ earlier: range(1, 4), later: range(6, 9) })).toEqual([range(1, 4), range(6, 9)]);
  expect(daysCompared({ earlier: range(6, 9), later: range(1, 4) })).toEqual([range(1, 4), range(6, 9)]);
});

test('places that are too near make room on both sides, in their order and within bounds', () => {
  expect(spreadApart([100, 200, 200, 300], 24, [0, 400])).toEqual([100, 188, 212, 300]);
  expect(spreadApart([0, 0, 0, 0], 44, [8, 400])).toEqual([8, 52, 96, 140]);
  expect(spreadApart([300, 100], 24, [0, 400])).toEqual([300, 100]);
});
