import { timelineMore } from '../words/timeline-more.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { Axis } from '../query/clauses.ts';
import { formatDay } from '../ui/format-date.ts';
import { axisLabels, CHARACTER_PX, type AxisLabel, type Taken } from './axis-labels.ts';
import { gripPlaces } from './grips.ts';
import type { PlaneAxes, PlaneLayout } from './plane-layout.ts';
import type { PlaneBox } from './plane-parts.ts';
import { rangeFlags, timelineLayout, type RangeFlag } from './scene.ts';

/** What is written and ruled on the plane; px of its plot, from the upper left corner. */
export interface PlaneScene {
  /** Where day published and day mentioned are the same; undefined where the two axes share no day. */
  readonly diagonal: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | undefined;
  /** What its two sides and its end are called. */
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }[];
  readonly published: readonly AxisLabel[];
  /** `x` is the height of the label. */
  readonly mentioned: readonly AxisLabel[];
  /** Dates at the ends of what is selected: below the plot, and at heights left of it. */
  readonly flags: readonly RangeFlag[];
  readonly upright: readonly { readonly of: 'first' | 'last'; readonly y: number; readonly text: string }[];
}

/** Middles of the grips on the two axes, px as of a `PlaneBox`. */
export type PlaneGrips = Readonly<Record<Axis, readonly [first: number, last: number]>>;

const WORD_GAP = 8;
/** Less than this between the diagonal and a corner has no room for a word. */
const WORD_ROOM = 28;
const LINE = 14;
/** Half a grip, with a little air. */
const GRIP_HALF = 9;

export function planeBox(layout: PlaneLayout, axes: PlaneAxes, ranges: Partial<Readonly<Record<Axis, DayRange>>>): PlaneBox {
  const along = (axis: Axis, most: number): [number, number] => {
    const range = ranges[axis];
    const px = (day: number) => Math.round(Math.min(most, Math.max(0, axes[axis].scale.x(day))));
    return range ? [px(range.first), px(range.last + 1)] : [0, most];
  };
  return { published: along('published', layout.width), mentioned: along('mentioned', layout.height) };
}

export function planeGrips({ width, height, target }: PlaneLayout, box: PlaneBox): PlaneGrips {
  return {
    published: gripPlaces(...box.published, target, [0, width]),
    // not quite down to the corner: there hangs the other axis' own
    mentioned: gripPlaces(...box.mentioned, target, [target / 2, height]),
  };
}

/**
 * @param ranges what is selected in each direction
 * @param earlier whether something lies before the days that are shown
 * @param later the same after them
 */
export function planeScene(
  layout: PlaneLayout,
  axes: PlaneAxes,
  ranges: Partial<Readonly<Record<Axis, DayRange>>>,
  { earlier, later }: { readonly earlier: boolean; readonly later: boolean },
): PlaneScene {
  const { height, isPhone } = layout;
  const { scale } = axes.published;
  const grips = planeGrips(layout, planeBox(layout, axes, ranges));
  const around = (px: number): Taken => [px - GRIP_HALF, px + GRIP_HALF];

  const flags = ranges.published
    ? rangeFlags(ranges.published, scale, {
        layout: timelineLayout(isPhone ? 'phone' : 'wide'),
        scale,
        takenLeft: earlier ? layout.gutter : 0,
      })
    : [];
  const takenBelow = flags.map(({ x, text, anchor }): Taken => {
    const px = text.length * CHARACTER_PX * 1.08;
    return anchor === 'start' ? [x, x + px] : [x - px, x];
  });
  const upright = ranges.mentioned && !isPhone ? uprightFlags(ranges.mentioned, grips.mentioned, height) : [];
  const takenBeside = [
    ...upright.map(({ y }): Taken => [height - y - LINE / 2, height - y + LINE / 2]),
    ...grips.mentioned.map(around),
    ...(later && !isPhone ? [[height - LINE, height] as const] : []),
  ];
  const labels = (axis: Axis, taken: readonly Taken[]) =>
    axisLabels(axes[axis].scale, axes[axis].unit, false, true, taken, undefined, axis === 'mentioned');
  return {
    diagonal: diagonalOf(layout, axes),
    words: wordsOf(layout, axes),
    published: labels('published', [...takenBelow, ...grips.published.map(around)]),
    mentioned: labels('mentioned', takenBeside).map((label) => ({ ...label, x: height - label.x })),
    flags,
    upright,
  };
}

function diagonalOf({ height }: PlaneLayout, { published, mentioned }: PlaneAxes): PlaneScene['diagonal'] {
  const first = Math.max(published.whole.first, mentioned.whole.first);
  const end = Math.min(published.whole.end, mentioned.whole.end);
  if (end <= first) return undefined;
  const x = (day: number) => published.scale.x(day);
  const y = (day: number) => height - mentioned.scale.x(day);
  return { x1: x(first), y1: y(first), x2: x(end), y2: y(end) };
}

function wordsOf(layout: PlaneLayout, axes: PlaneAxes): PlaneScene['words'] {
  const { width, height } = layout;
  const { published, mentioned } = axes;
  const diagonal = diagonalOf(layout, axes);
  /** Heights at which the diagonal would cross the left and the right side of the plot. */
  const [left, right] = [published.whole.first, published.whole.end].map((day) => height - mentioned.scale.x(day)) as [number, number];
  return [
    ...(left > WORD_ROOM ? [{ text: timelineMore.plane.ahead, x: WORD_GAP, y: WORD_GAP + 8, anchor: 'start' as const }] : []),
    ...(right < height - WORD_ROOM
      ? [{ text: timelineMore.plane.back, x: width - WORD_GAP, y: height - WORD_GAP, anchor: 'end' as const }]
      : []),
    ...(diagonal
      ? [
          {
            text: timelineMore.plane.sameDay,
            x: diagonal.x2 - WORD_GAP,
            y: diagonal.y2 + (diagonal.y2 < WORD_ROOM ? WORD_GAP + 10 : -WORD_GAP),
            anchor: 'end' as const,
          },
        ]
      : []),
  ];
}

/** At the heights of the grips, and a line apart. */
function uprightFlags(range: DayRange, [first, last]: PlaneGrips['mentioned'], height: number): PlaneScene['upright'] {
  const apart = Math.max(0, LINE - (last - first)) / 2;
  const inside = (y: number) => Math.min(height - LINE / 2, Math.max(LINE / 2, y));
  if (range.first === range.last) return [{ of: 'first', y: inside(height - (first + last) / 2), text: formatDay(range.first) }];
  return [
    { of: 'last', y: inside(height - last - apart), text: formatDay(range.last) },
    { of: 'first', y: inside(height - first + apart), text: formatDay(range.first) },
  ];
}
