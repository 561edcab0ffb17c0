import type { Random } from '../random.ts';
import { CANVAS, MARGIN, type Point } from './canvas.ts';
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

  const home = new Map<number, Point>();
  for (const i of newcomers) {
    const centre = centreOf(neighbours[i]!, points) ?? largestGap(points);
    home.set(i, centre);
    points[i] = { x: centre.x + random() - 0.5, y: centre.y + random() - 0.5 };
  }
  for (let tick = 0; tick < TICKS; tick++) {
    const cooling = 1 - tick / TICKS;
    for (const i of newcomers) {
      const point = points[i]!;
      const goal = centreOf(neighbours[i]!, points) ?? home.get(i)!;
      point.x += (goal.x - point.x) * 0.1 * cooling;
      point.y += (goal.y - point.y) * 0.1 * cooling;
      push(i, nodes, points, cooling);
    }
  }
  newcomers.forEach((i, order) => {
    const later = new Set(newcomers.slice(order + 1));
    points[i] = nearestFree(i, nodes, points, later);
  });
  return points;
}

/** The nearest point on a spiral around where the mark has settled at which it touches no other; a way out always exists. */
function nearestFree(i: number, nodes: readonly LayoutNode[], points: readonly Point[], ignored: ReadonlySet<number>): Point {
  const from = points[i]!;
  const isFree = ({ x, y }: Point) =>
    points.every((other, j) => {
      const least = nodes[i]!.reach + nodes[j]!.reach + 2;
      return j === i || ignored.has(j) || (x - other.x) ** 2 + (y - other.y) ** 2 >= least ** 2;
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

/** The point of a grid over the canvas that is furthest from any mark. */
function largestGap(points: readonly Point[]): Point {
  let best: Point = { x: CANVAS.width / 2, y: CANVAS.height / 2 };
  let furthest = -1;
  for (let y: number = MARGIN.y; y <= CANVAS.height - MARGIN.y; y += 20) {
    for (let x: number = MARGIN.x; x <= CANVAS.width - MARGIN.x; x += 20) {
      let nearest = Infinity;
      for (const point of points) if (!Number.isNaN(point.x)) nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
      if (nearest > furthest) {
        furthest = nearest;
        best = { x, y };
      }
    }
  }
  return best;
}

function push(i: number, nodes: readonly LayoutNode[], points: readonly Point[], cooling: number): void {
  const point = points[i]!;
  points.forEach((other, j) => {
    if (j === i || Number.isNaN(other.x)) return;
    const dx = point.x - other.x;
    const dy = point.y - other.y;
    const distance = Math.hypot(dx, dy) || 1e-3;
    const gap = distance - nodes[i]!.reach - nodes[j]!.reach;
    if (gap >= PUSH_WITHIN) return;
    const step = ((PUSH_WITHIN - Math.max(0, gap)) / PUSH_WITHIN) * 2.5 * cooling;
    point.x += (dx / distance) * step;
    point.y += (dy / distance) * step;
  });
}
