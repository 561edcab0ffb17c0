import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { edtfDays, type DayRange } from '../../../../src/schema/edtf.ts';
import { planeAxes, type PlaneLayout } from '../../../../src/app/timeline/plane-layout.ts';
import { BROKEN, DOT, marksNear, NO_MARK, planeMarks, RING, STROKE, type PlaneRows } from '../../../../src/app/timeline/plane-marks.ts';

const LAYOUT: PlaneLayout = { gutter: 136, top: 12, width: 1000, height: 250, axisHeight: 32, target: 24, isPhone: false };
const YEAR = edtfDays('2019')!;
const day = (text: string) => parseIsoDay(text)!;
const all = (days: DayRange) => ({ extent: days, shown: days });

/** Passages as `published: mentioned`, each in an article of its own; `~` at the end where about right, "" for no date. */
function passages(...pairs: readonly (readonly [published: string, mentioned: string])[]): PlaneRows {
  return {
    count: pairs.length,
    article: Int32Array.from(pairs, (_, i) => i),
    first: Int32Array.from(pairs, ([, mentioned]) => edtfDays(mentioned)!.first),
    last: Int32Array.from(pairs, ([, mentioned]) => edtfDays(mentioned)!.last),
    published: (article) => (pairs[article]![0] ? edtfDays(pairs[article]![0])! : undefined),
    isApproximate: (row) => pairs[row]![1].endsWith('~'),
  };
}

const axes = planeAxes(LAYOUT, all(YEAR), { extent: edtfDays('1815/2020')!, shown: YEAR });
const marksOf = (...pairs: readonly (readonly [string, string])[]) => planeMarks(LAYOUT, axes, passages(...pairs));

test('what was published and mentioned on one day lies on the diagonal, the past below it, announcements above', () => {
  const { x0, y0, kind } = marksOf(['2019-07-01', '2019-07-01'], ['2019-07-01', '2019-03-01'], ['2019-07-01', '2019-11-01']);
  expect([...kind]).toEqual([DOT, DOT, DOT]);
  expect([...x0]).toEqual([x0[0], x0[0], x0[0]]);
  expect(x0[0]).toBeCloseTo(axes.published.scale.x(day('2019-07-01') + 0.5), 3);
  expect(y0[0]).toBeCloseTo(250 - axes.mentioned.scale.x(day('2019-07-01') + 0.5), 3);
  expect(y0[1]).toBeGreaterThan(y0[0]!);
  expect(y0[2]).toBeLessThan(y0[0]!);
});

test('a month is a line over its days, a month of publication a line across, an approximate date hollow or broken', () => {
  const { kind, x0, x1, y0, y1 } = marksOf(
    ['2019-07-01', '2019-03'],
    ['2019-07', '2019-03-01'],
    ['2019-07-01', '2019-03-02~'],
    ['2019-07-01', '2019-04~'],
  );
  expect([...kind]).toEqual([STROKE, STROKE, RING, BROKEN]);
  expect(x0[0]).toBe(x1[0]);
  expect(y1[0]).toBeCloseTo(250 - axes.mentioned.scale.x(day('2019-03-01')), 3);
  expect(y0[0]).toBeCloseTo(250 - axes.mentioned.scale.x(day('2019-04-01')), 3);
  expect(y0[1]).toBe(y1[1]);
  expect(x1[1]! - x0[1]!).toBeCloseTo(31 * axes.published.scale.pxPerDay, 3);
});

test('what lies beyond the axis is counted, what reaches over its edge is cut there, and an undated article stands nowhere', () => {
  const marks = marksOf(['2019-07-01', '1815-06-18'], ['2019-07-01', '2021-01-01'], ['2019-07-01', '201X'], ['', '2019-03-01']);
  expect([...marks.kind]).toEqual([NO_MARK, NO_MARK, STROKE, NO_MARK]);
  expect([marks.earlier, marks.later, marks.shown]).toEqual([1, 1, 1]);
  expect(marks.y1[2]).toBe(250);
  expect(marks.y0[2]).toBeGreaterThanOrEqual(0);
});

test('an article published far off does not stretch the axis, and is drawn nowhere', () => {
  const strayed = planeAxes(LAYOUT, { extent: edtfDays('1950/2019')!, shown: YEAR }, all(YEAR));
  expect(strayed.published.scale).toMatchObject({ first: axes.published.scale.first, end: axes.published.scale.end });
  const marks = planeMarks(LAYOUT, strayed, passages(['1950-07-01', '2019-03-01'], ['2019-07-01', '2019-03-01']));
  expect([...marks.kind]).toEqual([NO_MARK, DOT]);
  expect([marks.earlier, marks.later, marks.shown]).toEqual([0, 0, 1]);
});

test('the more passages, the smaller their dots', () => {
  const many = (count: number) => planeMarks(LAYOUT, axes, passages(...Array(count).fill(['2019-07-01', '2019-07-01']))).radius;
  expect(many(3)).toBe(3.5);
  expect(many(2000)).toBeCloseTo(1.9, 1);
  expect(many(20_000)).toBe(1);
});

test('where a day is wide enough, passages of the same days stand side by side within it', () => {
  const week = edtfDays('2019-07-01/2019-07-07')!;
  const wide = planeAxes(LAYOUT, all(week), all(week));
  const rows = passages(['2019-07-03', '2019-07-02'], ['2019-07-03', '2019-07-02'], ['2019-07-03', '2019-07-02']);
  const { x0 } = planeMarks(LAYOUT, wide, rows);
  const middle = wide.published.scale.x(day('2019-07-03') + 0.5);
  expect(x0[1]).toBeCloseTo(middle, 3);
  expect(x0[1]! - x0[0]!).toBeCloseTo(8.5, 3);
  expect(x0[2]! - x0[1]!).toBeCloseTo(8.5, 3);
});

test('days mentioned near those of publication are shown with them, so that the diagonal is in view; far-off ones are not', () => {
  const may = edtfDays('2018-05')!;
  const near = planeAxes(LAYOUT, all(YEAR), all(may)).mentioned.whole;
  expect(near.first).toBeLessThanOrEqual(may.first);
  expect(near.end).toBeGreaterThan(YEAR.last);
  const war = edtfDays('1939/1945')!;
  expect(planeAxes(LAYOUT, all(YEAR), all(war)).mentioned.whole.end).toBeLessThan(YEAR.first);
});

test('under a place lie the marks within reach, the nearest first', () => {
  const marks = marksOf(['2019-07-01', '2019-03-01'], ['2019-07-02', '2019-03-01'], ['2019-07-01', '2019'], ['2019-12-01', '2019-03-01']);
  const [x, y] = [marks.x0[1]! + 1, marks.y0[1]!];
  expect(marksNear(marks, x, y, 6)).toEqual([1, 0, 2]);
  expect(marksNear(marks, x + 30, y, 6)).toEqual([]);
});
