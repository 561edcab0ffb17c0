import type { Axis } from '../query/clauses.ts';
import type { DragPart } from './dragged-range.ts';

/** The rectangle that is selected, px of the plot: x from the left, y from the bottom up. A direction without a clause is whole. */
export type PlaneBox = Readonly<Record<Axis, readonly [from: number, to: number]>>;

/** What a drag that begins at a place does in each direction; nothing in one that is left out. */
export type PlaneParts = Partial<Readonly<Record<Axis, DragPart>>>;

/** From an edge this far, it is the edge that is dragged. */
const EDGE_PX = 6;
const TOUCH_EDGE_PX = 22;

/**
 * Along the axes only the direction of that axis; in the plot an edge, a corner, or the rectangle itself; elsewhere a new one.
 *
 * @param at px of the plot, y from the bottom up; below 0 it is on an axis
 * @param isChosen which directions have a clause
 */
export function partsAt(
  at: Readonly<Record<Axis, number>>,
  box: PlaneBox,
  isChosen: Readonly<Record<Axis, boolean>>,
  isTouch: boolean,
): PlaneParts {
  const along = (axis: Axis) => (isChosen[axis] ? partAlong(at[axis], box[axis], isTouch) : undefined);
  if (at.mentioned < 0) return { published: along('published') ?? 'new' };
  if (at.published < 0) return { mentioned: along('mentioned') ?? 'new' };
  const [across, up] = [along('published'), along('mentioned')];
  const isOutside = (isChosen.published && !across) || (isChosen.mentioned && !up);
  if (isOutside || (!isChosen.published && !isChosen.mentioned)) return { published: 'new', mentioned: 'new' };
  const onEdge = (part: DragPart | undefined) => part === 'first' || part === 'last';
  const isEdge = onEdge(across) || onEdge(up);
  const kept = (part: DragPart | undefined) => part !== undefined && (!isEdge || onEdge(part));
  return { ...(kept(across) ? { published: across! } : {}), ...(kept(up) ? { mentioned: up! } : {}) };
}

/** Undefined beside the range. */
function partAlong(px: number, [from, to]: readonly [number, number], isTouch: boolean): DragPart | undefined {
  const reach = isTouch ? TOUCH_EDGE_PX : EDGE_PX;
  // of a narrow range the middle third stays free, to be moved by
  const inner = Math.min(reach, (to - from) / 3);
  if (px < from - reach || px > to + reach) return undefined;
  if (px <= from + inner) return 'first';
  return px >= to - inner ? 'last' : 'all';
}

/** The pointer's form over a place. */
export function cursorFor({ published, mentioned }: PlaneParts): string {
  const isEnd = (part: DragPart | undefined) => part === 'first' || part === 'last';
  if (isEnd(published) && isEnd(mentioned)) return published === mentioned ? 'nesw-resize' : 'nwse-resize';
  if (isEnd(published)) return 'ew-resize';
  if (isEnd(mentioned)) return 'ns-resize';
  return published === 'all' || mentioned === 'all' ? 'grab' : 'crosshair';
}
