import { expect, test } from 'vitest';
import { beforeAndAfter, comparedFrom, daysCompared, spreadApart } from '../../../../src/app/timeline/compared-periods.ts';

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

test('periods that touch or overlap are one stretch of days', () => {
  const range = (first: number, last: number) => ({ first, last });
  expect(daysCompared({ earlier: range(1, 5), later: range(6, 9) })).toEqual([range(1, 9)]);
  expect(daysCompared({ earlier: range(8, 9), later: range(1, 8) })).toEqual([range(1, 9)]);
  expect(daysCompared({ earlier: range(1, 4), later: range(6, 9) })).toHaveLength(2);
});

test('places that are too near make room on both sides, in their order and within bounds', () => {
  expect(spreadApart([100, 200, 200, 300], 24, [0, 400])).toEqual([100, 188, 212, 300]);
  expect(spreadApart([0, 0, 0, 0], 44, [8, 400])).toEqual([8, 52, 96, 140]);
  expect(spreadApart([300, 100], 24, [0, 400])).toEqual([300, 100]);
});
