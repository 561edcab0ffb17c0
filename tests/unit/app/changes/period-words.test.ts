import { expect, test } from 'vitest';
import { changesBasis, changesHeadline, changeWords } from '../../../../src/app/changes/change-words.ts';
import { daysShared, isBackwards, periodTitle, periodWords } from '../../../../src/app/changes/period-words.ts';
import { dayOf } from '../../../../src/schema/day.ts';

const JANUARY = { first: dayOf(2020, 1, 1), last: dayOf(2020, 1, 31) };
const FEBRUARY = { first: dayOf(2020, 2, 1), last: dayOf(2020, 2, 29) };
const IN_ORDER = { earlier: JANUARY, later: FEBRUARY };
const SWAPPED = { earlier: FEBRUARY, later: JANUARY };

const compared = (over: object = {}) => ({
  earlier: { articles: 9, texts: 8 },
  later: { articles: 7, texts: 6 },
  counts: { gained: 0, lost: 0, stronger: 0, weaker: 0, chance: 3 },
  ties: 3,
  tested: 2,
  leastTexts: 5,
  changed: [],
  unchanged: () => new Int32Array(0),
  changeOf: (tie: number) => ({ tie, kind: 'chance' as const, earlier: 0, later: 0, z: 0, p: 1 }),
  periods: IN_ORDER,
  ...over,
});

test('periods in the order of time are the earlier and the later; swapped they are A and B, as no earlier one begins later', () => {
  expect(periodTitle(IN_ORDER, 'earlier')).toBe('Earlier, Jan 2020');
  expect(periodWords(IN_ORDER, 'later')).toEqual({ title: 'Later', whole: 'the later period', when: 'later' });
  expect(isBackwards(SWAPPED)).toBe(true);
  expect(periodTitle(SWAPPED, 'earlier')).toBe('A, Feb 2020');
  expect(periodWords(SWAPPED, 'later')).toEqual({ title: 'B', whole: 'period B', when: 'in B' });
});

test('of two periods that begin on one day the one that ends first is the earlier; the same twice is in order', () => {
  const short = { first: JANUARY.first, last: JANUARY.first + 3 };
  expect(isBackwards({ earlier: short, later: JANUARY })).toBe(false);
  expect(isBackwards({ earlier: JANUARY, later: short })).toBe(true);
  expect(isBackwards({ earlier: JANUARY, later: JANUARY })).toBe(false);
});

test('days that lie in both periods are counted', () => {
  expect(daysShared(IN_ORDER)).toBe(0);
  expect(daysShared({ earlier: JANUARY, later: { first: JANUARY.last, last: FEBRUARY.last } })).toBe(1);
  expect(daysShared({ earlier: JANUARY, later: JANUARY })).toBe(31);
});

test('the table says what it counts, that nothing changed, and what swapped or overlapping periods mean', () => {
  expect(changesHeadline(compared())).toBe('None of 3 ties changed beyond chance');
  expect(changesBasis(compared())).toBe(
    'Independent texts that name both, of 8 earlier and 6 later, and their share. Only the 2 ties of 5 or more texts could be tested.',
  );
  expect(changesBasis(compared({ periods: SWAPPED }))).toContain(
    'of 8 in A and 6 in B, and their share. A begins after B: what is gained was more in B, which came first.',
  );
  const overlapping = { earlier: JANUARY, later: { first: JANUARY.last - 1, last: FEBRUARY.last } };
  expect(changesBasis(compared({ periods: overlapping }))).toContain(
    '2 days lie in both periods, and what is published then counts in both.',
  );
});

test('an empty period is named as it is called', () => {
  const empty = { articles: 0, texts: 0 };
  expect(changesHeadline(compared({ later: empty }))).toBe('No article in the later period');
  expect(changesHeadline(compared({ later: empty, periods: SWAPPED }))).toBe('No article in period B');
  const change = compared().changeOf(0);
  expect(changeWords({ ...change, earlier: 3 }, compared({ later: empty }))).toBe('Not compared: 3 earlier, 0 texts later');
});

test('a change in one line says both counts', () => {
  const change = { tie: 0, kind: 'gained' as const, earlier: 0, later: 11, z: 3, p: 0.001 };
  expect(changeWords(change, compared())).toBe('Gained: 0 earlier, 11 texts later');
  expect(changeWords(change, compared({ periods: SWAPPED }))).toBe('Gained: 0 in A, 11 texts in B');
});
