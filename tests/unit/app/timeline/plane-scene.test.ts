import { expect, test } from 'vitest';
import { edtfDays, type DayRange } from '../../../../src/schema/edtf.ts';
import { planeAxes, planeLayout } from '../../../../src/app/timeline/plane-layout.ts';
import type { PlaneRows } from '../../../../src/app/timeline/plane-marks.ts';
import { planeBox, planeGrips, planeScene } from '../../../../src/app/timeline/plane-scene.ts';
import { planeWords } from '../../../../src/app/timeline/plane-words.ts';
import { yearTable } from '../../../../src/app/timeline/plane-table.ts';

const all = (days: DayRange) => ({ extent: days, shown: days });
const LAYOUT = planeLayout(false, 1392, 900);
const PHONE = planeLayout(true, 358, 844);
const PUBLISHED = edtfDays('2019/2020')!;
const SHOWN = edtfDays('2017/2022')!;
const axes = planeAxes(LAYOUT, all(PUBLISHED), { extent: edtfDays('1815/2099')!, shown: SHOWN });
const NOTHING_BEYOND = { earlier: false, later: false };

test('the plot takes less of a low window, and is about square on a phone', () => {
  expect(planeLayout(false, 1392, 700).height).toBeLessThan(LAYOUT.height);
  expect(LAYOUT.top + LAYOUT.height + LAYOUT.axisHeight).toBeLessThan(310);
  expect([PHONE.width, PHONE.height]).toEqual([306, 320]);
});

test('the diagonal runs where both axes have the same day, with words on either side and at its end', () => {
  const { diagonal, words } = planeScene(LAYOUT, axes, {}, NOTHING_BEYOND);
  expect(diagonal!.x1).toBeCloseTo(0);
  expect(diagonal!.x2).toBeCloseTo(LAYOUT.width);
  const height = (day: number) => LAYOUT.height - axes.mentioned.scale.x(day);
  expect(diagonal!.y1).toBeCloseTo(height(axes.published.whole.first));
  expect(diagonal!.y2).toBeCloseTo(height(axes.published.whole.end));
  expect(words.map(({ text }) => text)).toEqual(['looking ahead', 'looking back', 'same day']);
});

test('where everything mentioned is long past, there is no diagonal and only the past', () => {
  const war = edtfDays('1939/1945')!;
  const { diagonal, words } = planeScene(LAYOUT, planeAxes(LAYOUT, all(PUBLISHED), all(war)), {}, NOTHING_BEYOND);
  expect(diagonal).toBeUndefined();
  expect(words.map(({ text }) => text)).toEqual(['looking back']);
});

test('both axes are labelled with years, the one that goes up from below', () => {
  const { published, mentioned } = planeScene(LAYOUT, axes, {}, NOTHING_BEYOND);
  expect(published.map(({ text }) => text)).toContain('2020');
  const years = mentioned.filter(({ isStrong }) => isStrong);
  expect(years.map(({ text }) => text)).toEqual(['2018', '2019', '2020', '2021', '2022']);
  years.forEach(({ x }, i) => i > 0 && expect(x).toBeLessThan(years[i - 1]!.x));
});

test('a rectangle says its dates on both axes, and labels yield to them', () => {
  const ranges = { published: edtfDays('2019-08-01/2019-12-31')!, mentioned: edtfDays('2019-12-20/2020-01-10')! };
  const { flags, upright, mentioned } = planeScene(LAYOUT, axes, ranges, NOTHING_BEYOND);
  expect(flags.map(({ text }) => text)).toEqual(['1 Aug 2019', '31 Dec 2019']);
  expect(upright.map(({ text }) => text)).toEqual(['10 Jan 2020', '20 Dec 2019']);
  expect(upright[1]!.y - upright[0]!.y).toBeGreaterThanOrEqual(14);
  expect(mentioned.map(({ text }) => text)).not.toContain('2020');
});

test('a rectangle is cut at the edges, a direction without a range is whole, and grips never lie on one another', () => {
  const box = planeBox(LAYOUT, axes, { mentioned: edtfDays('1815/1820')! });
  expect(box).toEqual({ published: [0, LAYOUT.width], mentioned: [0, 0] });
  const grips = planeGrips(LAYOUT, box);
  expect(grips.mentioned[1] - grips.mentioned[0]).toBeGreaterThanOrEqual(24);
  expect(grips.mentioned[0]).toBeGreaterThanOrEqual(12); // above the grip of the other axis
});

const COUNTS = { all: 2314, beyond: 40, undated: 0, selected: 37, selectedUndated: 0 };
test.each([
  [COUNTS, false, '2,314 passages, 40 beyond the edges'],
  [{ ...COUNTS, undated: 3 }, false, '2,314 passages, 40 beyond the edges, 3 in undated articles'],
  [COUNTS, true, '37 of 2,314 passages'],
  [{ ...COUNTS, selectedUndated: 2 }, true, '37 of 2,314 passages, 2 in undated articles'],
  [{ ...COUNTS, all: 1, beyond: 0 }, false, '1 passage'],
])('what is counted, in words', (counts, hasRange, expected) => {
  expect(planeWords(counts, hasRange)).toBe(expected);
});

test('the table counts passages by the years published and mentioned, and beside them what lies in none', () => {
  const mentioned = ['2019-01-05', '2019-02', '2020-01-01', '1815-06-18', '201X', '2020-03-01'].map((value) => edtfDays(value)!);
  const published = ['2019', '2019', '2019', '2020', '2020', '2020'].map((value) => edtfDays(value)!);
  const rows = {
    count: 6,
    article: Int32Array.from([0, 1, 2, 3, 4, 5]),
    first: Int32Array.from(mentioned, ({ first }) => first),
    last: Int32Array.from(mentioned, ({ last }) => last),
    published: (article: number) => published[article],
    isApproximate: () => false,
  };
  const { unit, columns, rows: lines } = yearTable(axes, rows, Uint8Array.from([1, 1, 1, 1, 1, 0]));
  expect(unit).toBe('year');
  expect(columns).toEqual(['2019', '2020', 'earlier', 'not to the year']);
  expect(lines).toEqual([
    { name: '2019', counts: [2, 1, 0, 0] },
    { name: '2020', counts: [0, 0, 1, 1] },
  ]);
});

test('over many years the table counts by the decade, and says so of what is less exact', () => {
  const long = edtfDays('1901/1990')!;
  const rows: PlaneRows = {
    count: 1,
    article: Int32Array.of(0),
    first: Int32Array.of(edtfDays('1914/1945')!.first),
    last: Int32Array.of(edtfDays('1914/1945')!.last),
    published: () => edtfDays('1950-06-01'),
    isApproximate: () => false,
  };
  const { unit, columns } = yearTable(planeAxes(LAYOUT, all(long), all(long)), rows, Uint8Array.of(1));
  expect([unit, columns]).toEqual(['decade', ['not to the decade']]);
});
