import type { Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import { shifted, withEnd, type RangePart } from './brush-range.ts';
import type { TimeScale, Window } from './time-scale.ts';

/** An axis that is dragged on. */
export interface DragAxis {
  readonly scale: TimeScale;
  /** The days of all rows, which may lie beyond the axis. */
  readonly extent: DayRange;
  /** The whole axis, of which the scale may show a part. */
  readonly whole: Window;
}

/** What a drag does to a range: it moves a part, or draws a new one. */
export type DragPart = RangePart | 'new';

/**
 * The range that a drag has come to.
 *
 * @param from px where the drag began, along the axis
 * @param edge px at which the end that is dragged was drawn
 */
export function draggedRange(axis: DragAxis, part: DragPart, before: DayRange, from: number, to: number, edge = from): DayRange {
  if (part === 'new') {
    const [a, b] = [dayAt(axis, from), dayAt(axis, to)];
    return { first: Math.min(a, b), last: Math.max(a, b) };
  }
  if (part === 'all') return shifted(before, Math.round((to - from) / axis.scale.pxPerDay), reachOf(axis, before));
  return withEnd(before, part, boundaryAt(axis, edge + to - from));
}

/** How far a range can be moved: over all days that there are, and over itself. */
export function reachOf({ extent }: Pick<DragAxis, 'extent'>, range: DayRange): DayRange {
  return { first: Math.min(extent.first, range.first), last: Math.max(extent.last, range.last) };
}

export function dayAt({ scale }: Pick<DragAxis, 'scale'>, px: number): Day {
  return Math.floor(clamp(scale.at(px), scale.first, scale.end - 0.01));
}

/** The boundary between days nearest to a px; at the end of the axis, all that lies beyond it as well. */
function boundaryAt({ scale, extent, whole }: DragAxis, px: number): Day {
  const boundary = Math.round(clamp(scale.at(px), scale.first, scale.end));
  if (boundary <= whole.first) return Math.min(extent.first, boundary);
  return boundary >= whole.end ? Math.max(extent.last + 1, boundary) : boundary;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
