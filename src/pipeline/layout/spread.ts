import type { Random } from '../random.ts';
import { CANVAS, MARGIN, type Point } from './canvas.ts';
import { relax } from './relax.ts';
import { neighboursOf } from './neighbours.ts';
import type { LayoutNode, LayoutTie } from './node.ts';
import type { Plane } from './plane.ts';
import { separate, type Frame } from './separate.ts';
import { stressStart } from './stress-start.ts';

/** So many names the canvas holds with their labels; for more the layout grows, and the page shows it smaller. */
const ROOM_FOR = 180;

/** What a step in the graph is at first, in the px of forces that a tie of middling ends holds in balance. */
const STEP = 10;

/** One way is stretched at most so much more than the other: more would spoil what forces have balanced. */
const MOST_STRETCH = 1.25;

/**
 * Places from nothing: distances in the graph lay out the whole, then forces the detail; turned so that the longest extent lies
 * along the canvas, fitted to it, and parted until no mark touches another.
 */
export function spread(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], random: Random): Point[] {
  const plane = stressStart(neighboursOf(nodes.length, ties), random);
  for (const column of [plane.x, plane.y]) column.forEach((value, i) => (column[i] = STEP * value));
  turn(plane);
  relax(nodes, ties, plane);
  turn(plane);

  const growth = Math.sqrt(Math.max(1, nodes.length / ROOM_FOR));
  const frame: Frame = {
    left: MARGIN.x,
    right: CANVAS.width * growth - MARGIN.x,
    top: MARGIN.y,
    bottom: CANVAS.height * growth - MARGIN.y,
  };
  fit(plane, frame);
  // Each mark keeps its own distance from the edge: one common edge would line them up.
  const insets = nodes.map(() => 32 * random());
  const grown = (x: number, y: number) => nodes.map(({ reach }, i) => ({ halfWidth: reach + x, halfHeight: reach + y, inset: insets[i]! }));
  // First with room for a label, as far as there is any: the smaller the page shows all, the fewer labels there are. Then the
  // marks alone, if need be beyond the frame.
  separate(plane, grown(16 / growth ** 2, 7 / growth ** 2), 60, frame);
  separate(plane, grown(3, 3), 300, frame);
  separate(plane, grown(1, 1), 3000);
  return points(plane);
}

function points({ x, y }: Plane): Point[] {
  return Array.from(x, (value, i) => ({ x: value, y: y[i]! }));
}

/** Turned about its centre, which comes to lie at 0, so that the direction of greatest extent is horizontal. */
function turn({ x, y }: Plane): void {
  const centreX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const centreY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    xx += (x[i]! - centreX) ** 2;
    xy += (x[i]! - centreX) * (y[i]! - centreY);
    yy += (y[i]! - centreY) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - centreX;
    const dy = y[i]! - centreY;
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
}

/** Stretched to fill the frame, each way by itself within limits, and laid into its middle. */
function fit({ x, y }: Plane, { left, right, top, bottom }: Frame): void {
  const [leastX, extentX] = extent(x);
  const [leastY, extentY] = extent(y);
  const fullX = (right - left) / extentX;
  const fullY = (bottom - top) / extentY;
  const scaleX = Math.min(fullX, fullY * MOST_STRETCH);
  const scaleY = Math.min(fullY, fullX * MOST_STRETCH);
  const fromX = (left + right - extentX * scaleX) / 2;
  const fromY = (top + bottom - extentY * scaleY) / 2;
  for (let i = 0; i < x.length; i++) {
    x[i] = fromX + (x[i]! - leastX) * scaleX;
    y[i] = fromY + (y[i]! - leastY) * scaleY;
  }
}

function extent(values: Float64Array): [least: number, extent: number] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  return [least, values.reduce((a, b) => Math.max(a, b), -Infinity) - least || 1];
}
