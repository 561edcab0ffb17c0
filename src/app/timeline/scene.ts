import { timeline, type Counted } from '../words/timeline.ts';
import type { DayRange } from '../../schema/edtf.ts';
import { formatDay } from '../ui/format-date.ts';
import { formatCount } from '../ui/format-count.ts';
import { axisLabels, CHARACTER_PX, type AxisLabel, type Taken } from './axis-labels.ts';
import { barPaths, greatestShare, type BarCounts, type BarPaths } from './bar-paths.ts';
import { binAfter, binStart, type Bins } from './bins.ts';
import { baseLine, gapSides, type Gap } from './gaps.ts';
import { gripPlaces } from './grips.ts';
import { roundCounts, roundShares } from './round-counts.ts';
import type { TimeScale } from './time-scale.ts';

/** Measures of one form of the timeline, in px from the top of the plot. */
export interface TimelineLayout {
  /** Left of the axis, for the names of lanes and the scale. */
  readonly gutter: number;
  /** Where bars may begin and where they stand. */
  readonly top: number;
  readonly baseline: number;
  readonly axisHeight: number;
  readonly laneHeight: number;
  /** Of that, what its tallest bar takes. */
  readonly laneBars: number;
  /** Whether the grips hang below the axis, each a target of 44 px. */
  readonly gripsBelow: boolean;
  /** Least distance between the middles of the two grips. */
  readonly target: number;
  readonly yearsOnly: boolean;
}

/** A line more stands over the bars where something is said there. */
const HEADLINE = 12;

/** The three forms: across a page, on a phone's own tab, and the strip that stays on top of a phone. */
export function timelineLayout(form: 'wide' | 'phone' | 'strip', hasWords = false): TimelineLayout {
  const more = hasWords ? HEADLINE : 0;
  if (form === 'wide')
    return {
      gutter: 136,
      top: 40 + more,
      baseline: 120 + more,
      axisHeight: 24,
      laneHeight: 24,
      laneBars: 18,
      gripsBelow: false,
      target: 24,
      yearsOnly: false,
    };
  const phone = { gutter: 0, axisHeight: 48, laneHeight: 44, laneBars: 14, gripsBelow: true, target: 44 };
  return form === 'phone'
    ? { ...phone, top: 40 + more, baseline: 200 + more, yearsOnly: false }
    : { ...phone, top: 4 + more, baseline: 68 + more, yearsOnly: true };
}

export interface SceneInput extends BarCounts {
  readonly layout: TimelineLayout;
  readonly scale: TimeScale;
  readonly bins: Bins;
  /** Whether some other clause leaves articles out: else what lies outside the range stays pale. */
  readonly isFiltered: boolean;
  /** The clause's range; undefined where everything is selected, infinitely far off where no day is. */
  readonly range: DayRange | undefined;
  /** Several in its place, apart from one another and in their order. */
  readonly ranges?: readonly DayRange[] | undefined;
  /** Bars show which share of all rows in their bin matches, in per cent. */
  readonly isShare: boolean;
  readonly gaps: readonly Gap[];
  /** Whether the bins are counted in articles or dated passages. */
  readonly noun: Counted;
  readonly isZoomed: boolean;
  /** First and last day of all, whose labels stand out while everything is selected. */
  readonly ends: DayRange;
  /** Px of what is taken hold of on the axis, where it is not the two ends of one brush. */
  readonly grips?: readonly number[] | undefined;
  /** Px at either end of the axis that are taken by counts of what lies outside. */
  readonly takenLeft: number;
  readonly takenRight: number;
}

export interface TimelineScene {
  readonly bars: BarPaths;
  /** What they stand on: a line, dotted over gaps. */
  readonly base: { readonly line: string; readonly gaps: string };
  /** Middles of the gaps that have room to say so. */
  readonly silences: readonly number[];
  readonly gridlines: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly AxisLabel[];
  /** The dates at the brush. */
  readonly flags: readonly RangeFlag[];
  /** Where a bar of so many rows ends. */
  readonly y: (count: number) => number;
}

export interface RangeFlag {
  /** Whose date it says; one label says both where there is no room for two. */
  readonly of: 'first' | 'last' | 'both';
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/** The tallest bar leaves room for the leader of its label. */
const FULL = 0.9;
const WIDEST_BAR = 32;
/** Of a gap that says “no articles”. */
const ROOM_FOR_WORDS = 80;
/** From the brush to its date; from the middle of a grip that hangs below the axis. */
const FLAG_GAP = 6;
const GRIP_GAP = 13;
const GRIP_HALF = 8;

export function timelineScene(input: SceneInput): TimelineScene {
  const { layout, scale, bins, totals, matching, range, isShare } = input;
  const visible = visibleBins(bins, scale);
  const most = isShare ? greatestShare(matching, totals, visible) : totals.subarray(...visible).reduce((a, b) => Math.max(a, b), 0);
  const pxPerRow = ((layout.baseline - layout.top) * FULL) / (most || 1);
  const y = (value: number) => round(layout.baseline - value * pxPerRow);
  const bars = barPaths({
    ...input,
    visible,
    sides: (bin) => barSides(bins, scale, bin),
    of: isShare ? totals : undefined,
    foot: layout.baseline,
    y,
    ceiling: layout.top,
  });
  const gaps = gapSides(input.gaps, bins, scale);

  // days that no axis has, where only what has no date is selected: the brush rests as where everything is
  const brushed = range && Number.isFinite(range.first) ? range : undefined;
  const flags = brushed ? rangeFlags(brushed, scale, input) : [];
  const taken: Taken[] = flags.map(({ x, text, anchor }) => {
    const width = text.length * CHARACTER_PX * 1.08;
    return anchor === 'start' ? [x, x + width] : [x - width, x];
  });
  const grips = input.grips ?? (layout.gripsBelow ? gripsOf(brushed ?? restRange(bins, input.ends), input) : []);
  for (const x of grips) taken.push([x - GRIP_HALF, x + GRIP_HALF]);
  if (input.takenLeft > 0) taken.push([-layout.gutter, input.takenLeft - layout.gutter]);
  if (input.takenRight > 0) taken.push([scale.width - input.takenRight, scale.width]);
  const labels = axisLabels(
    scale,
    bins.unit,
    layout.yearsOnly,
    input.isZoomed || bins.unit !== 'day',
    taken,
    brushed ? undefined : input.ends,
  );
  return {
    bars: isShare ? { ...bars, total: '', caps: '' } : bars,
    base: baseLine(gaps, scale.width, layout.baseline + 0.5),
    silences: layout.yearsOnly ? [] : gaps.filter(([x0, x1]) => x1 - x0 > ROOM_FOR_WORDS).map(([x0, x1]) => (x0 + x1) / 2),
    gridlines: gridlines(most, y, input),
    labels,
    flags,
    y,
  };
}

/** Where the brush rests while everything is selected: beside the outermost bars, which are whole. */
export function restRange({ unit }: Bins, ends: DayRange): DayRange {
  return { first: binStart(unit, ends.first), last: binAfter(unit, binStart(unit, ends.last)) - 1 };
}

/** Px that the middle of a grip may take: half of a hanging one must not leave the screen. */
export function gripBounds({ gripsBelow }: TimelineLayout, width: number): [number, number] {
  return gripsBelow ? [8, width - 8] : [0, width];
}

/** The first bin in view and the one after the last. */
export function visibleBins({ starts, count }: Bins, scale: TimeScale): [from: number, to: number] {
  let from = 0;
  while (from < count && starts[from + 1]! <= scale.first) from++;
  let to = from;
  while (to < count && starts[to]! < scale.end) to++;
  return [from, to];
}

/** Left and right of a bar: narrow ones all but touch, wide ones stand in the middle of their bin. */
export function barSides({ starts }: Bins, scale: TimeScale, bin: number): [number, number] {
  const x0 = scale.x(starts[bin]!);
  const x1 = scale.x(starts[bin + 1]!);
  const width = Math.max(1, Math.min(x1 - x0 - (x1 - x0 > 2.5 ? 1 : 0), WIDEST_BAR));
  const middle = (x0 + x1) / 2;
  return [Math.max(0, middle - width / 2), Math.min(scale.width, middle + width / 2)];
}

function gridlines(most: number, y: (count: number) => number, { noun, layout, isShare }: SceneInput): TimelineScene['gridlines'] {
  if (most === 0 || layout.yearsOnly) return [];
  const values = isShare ? roundShares(most) : roundCounts(most);
  return values.map((value, i) => {
    const isTop = i === values.length - 1;
    if (isShare) return { y: y(value), text: isTop ? timeline.percentOf[noun](formatCount(value)) : `${formatCount(value)} %` };
    return { y: y(value), text: isTop ? timeline.counts[noun](value) : formatCount(value) };
  });
}

/** The dates at the ends of a range, where there is room for them. */
export function rangeFlags(range: DayRange, scale: TimeScale, input: Pick<SceneInput, 'layout' | 'scale' | 'takenLeft'>): RangeFlag[] {
  const { layout, takenLeft } = input;
  if (layout.yearsOnly) return [];
  const firstText = formatDay(range.first);
  const lastText = formatDay(range.last);
  const [x0, x1] = layout.gripsBelow ? gripsOf(range, input) : [sideOf(range.first, scale), sideOf(range.last + 1, scale)];
  const gap = layout.gripsBelow ? GRIP_GAP : FLAG_GAP;
  const width = (text: string) => text.length * CHARACTER_PX * 1.08 + gap;
  const roomInside = x1 - x0 > width(firstText) + width(lastText) + gap;
  const leftLimit = takenLeft > 0 ? 0 : -layout.gutter;
  const rightLimit = scale.width + (layout.gutter > 0 ? 16 : 0);
  const fitsLeft = x0 - width(firstText) >= leftLimit;
  const fitsRight = x1 + width(lastText) <= rightLimit;
  const first = fitsLeft
    ? { x: x0 - gap, anchor: 'end' as const }
    : roomInside || fitsRight
      ? { x: x0 + gap, anchor: 'start' as const }
      : undefined;
  const last = fitsRight
    ? { x: x1 + gap, anchor: 'start' as const }
    : roomInside || fitsLeft
      ? { x: x1 - gap, anchor: 'end' as const }
      : undefined;
  if (range.first === range.last && (last ?? first)) return [{ of: 'both', ...(last ?? first)!, text: firstText }];
  // both on one side of a narrow range at the edge of the axis: one label says both
  if (first && last && first.anchor === last.anchor && x1 - x0 < width(firstText) + gap) {
    const both = range.first === range.last ? firstText : `${firstText} – ${lastText}`;
    return [{ of: 'both', ...(last.anchor === 'start' ? last : first), text: both }];
  }
  return [
    ...(first ? [{ of: 'first' as const, ...first, text: firstText }] : []),
    ...(last ? [{ of: 'last' as const, ...last, text: lastText }] : []),
  ];
}

function sideOf(boundary: number, scale: TimeScale): number {
  return clamp(scale.x(boundary), 0, scale.width);
}

function gripsOf(range: DayRange, { layout, scale }: Pick<SceneInput, 'layout' | 'scale'>): [number, number] {
  return gripPlaces(sideOf(range.first, scale), sideOf(range.last + 1, scale), layout.target, gripBounds(layout, scale.width));
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const round = (value: number) => Math.round(value * 10) / 10;
