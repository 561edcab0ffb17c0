import type { Random } from '../random.ts';
import { CANVAS, MARGIN, type Point } from './canvas.ts';
import { MarkGrid } from './mark-grid.ts';
import type { LayoutNode, LayoutTie } from './node.ts';

const TICKS = 60;

/** How near a mark must be to push, in px between rims. */
const PUSH_WITHIN = 40;

/**
 * Places for newcomers among marks that stay where they are: each starts at the weighted centre of its placed neighbours, or in
 * the largest gap where it has none, and settles by a fixed number of ticks between the pull of its ties and the push of marks.
 *
 * @param known places of the nodes that stay, by their row in `nodes`; those stay exactly
 */
export function settle(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  known: readonly (Readonly<Point> | undefined)[],
  random: Random,
): Point[] {
  const points: Point[] = known.map((point) => (point ? { ...point } : { x: NaN, y: NaN }));
  const newcomers = [...nodes.keys()].filter((i) => !known[i]);
  if (newcomers.length === 0) return points;
  const neighbours = neighboursOf(nodes.length, ties);

  const gaps = new Gaps(points);
  const home = new Map<number, Point>();
  for (const i of newcomers) {
    const centre = centreOf(neighbours[i]!, points) ?? gaps.largest();
    home.set(i, centre);
    points[i] = { x: centre.x + random() - 0.5, y: centre.y + random() - 0.5 };
    gaps.fill(points[i]);
  }
  const within = PUSH_WITHIN + 2 * nodes.reduce((most, { reach }) => Math.max(most, reach), 0);
  for (let tick = 0; tick < TICKS; tick++) {
    const grid = new MarkGrid(points, within);
    const cooling = 1 - tick / TICKS;
    for (const i of newcomers) {
      const point = points[i]!;
      const goal = centreOf(neighbours[i]!, points) ?? home.get(i)!;
      point.x += (goal.x - point.x) * 0.1 * cooling;
      point.y += (goal.y - point.y) * 0.1 * cooling;
      push(i, nodes, points, grid, cooling);
    }
  }
  const standing = new MarkGrid(points, within);
  for (const i of newcomers) standing.remove(i);
  for (const i of newcomers) {
    points[i] = nearestFree(i, nodes, points, standing);
    standing.add(i);
  }
  return points;
}

/** The nearest point on a spiral around where the mark has settled at which it touches none that stands; a way out always exists. */
function nearestFree(i: number, nodes: readonly LayoutNode[], points: readonly Point[], standing: MarkGrid): Point {
  const from = points[i]!;
  const isFree = ({ x, y }: Point) =>
    standing.near({ x, y }).every((j) => {
      const least = nodes[i]!.reach + nodes[j]!.reach + 2;
      return (x - points[j]!.x) ** 2 + (y - points[j]!.y) ** 2 >= least ** 2;
    });
  for (let step = 0; ; step++) {
    const angle = step * Math.PI * (3 - Math.sqrt(5));
    const radius = 1.5 * Math.sqrt(step);
    const point = { x: from.x + radius * Math.cos(angle), y: from.y + radius * Math.sin(angle) };
    if (isFree(point)) return point;
  }
}

function neighboursOf(count: number, ties: readonly LayoutTie[]): { node: number; weight: number }[][] {
  const neighbours: { node: number; weight: number }[][] = Array.from({ length: count }, () => []);
  for (const { source, target, weight } of ties) {
    neighbours[source]!.push({ node: target, weight });
    neighbours[target]!.push({ node: source, weight });
  }
  return neighbours;
}

/** Undefined where no neighbour has a place yet. */
function centreOf(neighbours: readonly { node: number; weight: number }[], points: readonly Point[]): Point | undefined {
  let x = 0;
  let y = 0;
  let total = 0;
  for (const { node, weight } of neighbours) {
    const point = points[node]!;
    if (Number.isNaN(point.x)) continue;
    x += point.x * weight;
    y += point.y * weight;
    total += weight;
  }
  return total > 0 ? { x: x / total, y: y / total } : undefined;
}

/** Points of a grid over the canvas, each with how far the nearest mark is. */
class Gaps {
  readonly #points: { readonly x: number; readonly y: number; nearest: number }[] = [];

  constructor(marks: readonly Readonly<Point>[]) {
    for (let y: number = MARGIN.y; y <= CANVAS.height - MARGIN.y; y += 20)
      for (let x: number = MARGIN.x; x <= CANVAS.width - MARGIN.x; x += 20) this.#points.push({ x, y, nearest: Infinity });
    for (const mark of marks) if (!Number.isNaN(mark.x)) this.fill(mark);
  }

  fill({ x, y }: Readonly<Point>): void {
    for (const point of this.#points) point.nearest = Math.min(point.nearest, (point.x - x) ** 2 + (point.y - y) ** 2);
  }

  /** The one that is furthest from any mark. */
  largest(): Point {
    return this.#points.reduce((best, point) => (point.nearest > best.nearest ? point : best));
  }
}

function push(i: number, nodes: readonly LayoutNode[], points: readonly Point[], grid: MarkGrid, cooling: number): void {
  const point = points[i]!;
  for (const j of grid.near(point)) {
    if (j === i) continue;
    const dx = point.x - points[j]!.x;
    const dy = point.y - points[j]!.y;
    const distance = Math.hypot(dx, dy) || 1e-3;
    const gap = distance - nodes[i]!.reach - nodes[j]!.reach;
    if (gap >= PUSH_WITHIN) continue;
    const step = ((PUSH_WITHIN - Math.max(0, gap)) / PUSH_WITHIN) * 2.5 * cooling;
    point.x += (dx / distance) * step;
    point.y += (dy / distance) * step;
  }
}
