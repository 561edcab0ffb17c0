import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { makeBins } from '../../../../src/app/timeline/bins.ts';
import { timelineLayout, timelineScene, type SceneInput } from '../../../../src/app/timeline/scene.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';

const day = (text: string) => parseIsoDay(text)!;
const bins = makeBins('day', { first: day('2023-11-01'), last: day('2023-11-20') }); // more than sixteen: no padding
const scale = timeScale(day('2023-11-01'), day('2023-11-21'), 400);
const counts = (...at: [bin: number, count: number][]) => {
  const column = new Int32Array(bins.count);
  for (const [bin, count] of at) column[bin] = count;
  return column;
};

const input = (over: Partial<SceneInput> = {}): SceneInput => ({
  layout: timelineLayout('wide'),
  scale,
  bins,
  totals: counts([0, 10], [5, 4]),
  matching: counts([0, 10], [5, 4]),
  isFiltered: false,
  range: undefined,
  inside: () => 0,
  isShare: false,
  gaps: [],
  noun: 'article',
  ends: { first: day('2023-11-01'), last: day('2023-11-20') },
  isZoomed: false,
  takenLeft: 0,
  takenRight: 0,
  ...over,
});

test('a range that lies nowhere, as where only the undated are selected, has no dates and leaves those of the axis alone', () => {
  const nowhere = timelineScene(input({ range: { first: -Infinity, last: -Infinity } }));
  expect(nowhere.flags).toEqual([]);
  expect(nowhere.labels).toEqual(timelineScene(input()).labels);
});

test('one day is written once', () => {
  const { flags } = timelineScene(input({ range: { first: day('2023-11-10'), last: day('2023-11-10') } }));
  expect(flags).toMatchObject([{ of: 'both', text: '10 Nov 2023' }]);
});

test('bars stand on the baseline, the tallest nine tenths of the height, with a gap of one px', () => {
  const scene = timelineScene(input());
  expect(scene.bars.ink).toBe('M0.5 120V48H19.5V120ZM100.5 120V91.2H119.5V120Z');
  expect(scene.bars.total).toBe(scene.bars.ink);
  expect(scene.bars.mid).toBe('');
});

test('without another filter, what lies outside the range stays pale', () => {
  const scene = timelineScene(input({ range: { first: day('2023-11-06'), last: day('2023-11-10') } }));
  expect(scene.bars.ink).toBe('M100.5 120V91.2H119.5V120Z');
  expect(scene.bars.mid).toBe('');
  expect(scene.bars.total).toContain('M0.5 ');
});

test('with another filter, what matches outside the range is grey', () => {
  const range = { first: day('2023-11-06'), last: day('2023-11-10') };
  const scene = timelineScene(input({ range, isFiltered: true, matching: counts([0, 5], [5, 2]) }));
  expect(scene.bars.ink).toBe('M100.5 120V105.6H119.5V120Z');
  expect(scene.bars.mid).toBe('M0.5 120V84H19.5V120Z');
});

test('a cut week is inked only inside, as high as what lies inside', () => {
  const weeks = makeBins('week', { first: day('2023-01-02'), last: day('2023-06-18') });
  const totals = new Int32Array(weeks.count).fill(0);
  totals[1] = 10;
  const over = { bins: weeks, scale: timeScale(day('2023-01-02'), day('2023-06-19'), 1680), totals, matching: totals, isFiltered: true };
  const scene = timelineScene(input({ ...over, range: { first: day('2023-01-12'), last: day('2023-02-01') }, inside: () => 4 }));
  // the bar is 32 px wide in the middle of its week of 70; the range begins 100 px from the left
  expect(scene.bars.mid).toBe('M89 120V76.8H100V120Z');
  expect(scene.bars.ink).toBe('M100 120V91.2H121V120Z');
});

test('gridlines say what they count once, at the top', () => {
  expect(timelineScene(input()).gridlines.map(({ text }) => text)).toEqual(['5', '10 articles']);
  expect(timelineScene(input({ totals: counts([3, 1]) })).gridlines).toEqual([{ y: 48, text: '1 article' }]);
});

test('the dates of the brush stand beside it, and axis labels yield to them', () => {
  const wide = timeScale(day('2023-11-01'), day('2023-11-21'), 1000);
  const scene = timelineScene(input({ scale: wide, range: { first: day('2023-11-09'), last: day('2023-11-12') } }));
  expect(scene.flags).toEqual([
    { of: 'first', x: 394, text: '9 Nov 2023', anchor: 'end' },
    { of: 'last', x: 606, text: '12 Nov 2023', anchor: 'start' },
  ]);
  const shown = scene.labels.map(({ text }) => text);
  expect(shown).toContain('6 Nov');
  expect(shown).toContain('15 Nov');
  for (const hidden of ['7 Nov', '8 Nov', '13 Nov', '14 Nov']) expect(shown).not.toContain(hidden);
});

test('a date that would leave the page stands inside the brush, or both stand in one label', () => {
  const wide = timelineScene(input({ range: { first: day('2023-11-09'), last: day('2023-11-20') } }));
  expect(wide.flags.map(({ of, anchor }) => [of, anchor])).toEqual([
    ['first', 'end'],
    ['last', 'end'],
  ]);
  const phone = timelineScene(input({ layout: timelineLayout('phone'), range: { first: day('2023-11-01'), last: day('2023-11-02') } }));
  expect(phone.flags).toMatchObject([{ of: 'both', text: '1 Nov 2023 – 2 Nov 2023', anchor: 'start' }]);
});

test('where no day is selected, no bar is inked and no date stands at the brush', () => {
  const nowhere = { first: -Infinity, last: -Infinity };
  for (const layout of [timelineLayout('wide'), timelineLayout('phone')]) {
    const scene = timelineScene(input({ layout, range: nowhere }));
    expect(scene.bars.ink).toBe('');
    expect(scene.flags).toEqual([]);
    expect(scene.labels).toEqual(timelineScene(input({ layout })).labels);
  }
});

test('the scene of nothing is empty and flat', () => {
  const scene = timelineScene(input({ totals: counts(), matching: counts() }));
  expect([scene.bars.total, scene.bars.ink, scene.gridlines]).toEqual(['', '', []]);
});

test('a share is matching by all of a bin; the axis counts per cent, and few articles make an outline', () => {
  const scene = timelineScene(
    input({ isShare: true, isFiltered: true, totals: counts([0, 10], [5, 5], [9, 4]), matching: counts([0, 4], [5, 1], [9, 1]) }),
  );
  expect(scene.bars.ink).toBe('M0.5 120V48H19.5V120ZM100.5 120V84H119.5V120Z'); // 40 %, 20 %
  expect(scene.bars.hollow).toBe('M181 120V75.5H199V120'); // 1 of 4, an upper edge of one px
  expect(scene.bars.total).toBe('');
  expect(scene.gridlines.map(({ text }) => text)).toEqual(['10 %', '20 %', '30 %', '40 % of articles']);
});

test('a share of too few is cut where it leaves the axis, which goes by the others', () => {
  const scene = timelineScene(
    input({ isShare: true, isFiltered: true, totals: counts([0, 10], [9, 1]), matching: counts([0, 1], [9, 1]) }),
  );
  expect(scene.bars.ink).toBe('M0.5 120V48H19.5V120Z'); // 10 % fill the axis
  expect(scene.bars.hollow).toBe('M181 120V40M199 120V40'); // 1 of 1 is open at the top
});

test('where the period cuts a bin, its share is that of the whole bin on both sides', () => {
  const weeks = makeBins('week', { first: day('2023-01-02'), last: day('2023-06-18') });
  const totals = new Int32Array(weeks.count);
  const matching = new Int32Array(weeks.count);
  [totals[1], matching[1]] = [10, 5];
  const range = { first: day('2023-01-12'), last: day('2023-02-01') };
  const over = { bins: weeks, scale: timeScale(day('2023-01-02'), day('2023-06-19'), 1680), isShare: true, isFiltered: true };
  const scene = timelineScene(input({ ...over, totals, matching, range, inside: () => 2 }));
  expect(scene.bars.mid).toBe('M89 120V48H100V120Z');
  expect(scene.bars.ink).toBe('M100 120V48H121V120Z');
});

test('the line under the bars is whole but for gaps, and a wide gap says what it is', () => {
  const scene = timelineScene(
    input({
      gaps: [
        { from: 1, to: 5 },
        { from: 7, to: 15 },
      ],
    }),
  );
  expect(scene.base.line).toBe('M0 120.5H20M100 120.5H140M300 120.5H400');
  expect(scene.base.gaps).toBe('M20 120.5H100M140 120.5H300');
  expect(scene.silences).toEqual([220]); // the other has 80 px
});
