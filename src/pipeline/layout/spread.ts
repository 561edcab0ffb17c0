import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Random } from '../random.ts';
import { CANVAS, MARGIN, type Point } from './canvas.ts';
import type { LayoutNode, LayoutTie } from './node.ts';
import { separate, type Frame } from './separate.ts';

const TICKS = 220;

/** So many names the canvas holds with their labels; for more the layout grows, and the page shows it smaller. */
const ROOM_FOR = 180;

interface Body extends SimulationNodeDatum, LayoutNode {
  index: number;
}

/**
 * Places from nothing: ties pull, marks push, communities gather; then turned so that the longest extent lies along the canvas,
 * fitted to it, and parted until no mark touches another.
 */
export function spread(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], random: Random): Point[] {
  const bodies = simulate(nodes, ties, random);
  const growth = Math.sqrt(Math.max(1, nodes.length / ROOM_FOR));
  const frame: Frame = {
    left: MARGIN.x,
    right: CANVAS.width * growth - MARGIN.x,
    top: MARGIN.y,
    bottom: CANVAS.height * growth - MARGIN.y,
  };
  // Each mark keeps its own distance from the edge: one common edge would line them up.
  const insets = nodes.map(() => 32 * random());
  const grown = (x: number, y: number) => nodes.map(({ reach }, i) => ({ halfWidth: reach + x, halfHeight: reach + y, inset: insets[i]! }));
  const points = fit(turn(bodies), frame);
  // First with room for a label, as far as there is any; then the marks alone, if need be beyond the frame.
  separate(points, grown(16, 7), 60, frame);
  separate(points, grown(3, 3), 300, frame);
  separate(points, grown(1, 1), 3000);
  return points;
}

function simulate(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], random: Random): Point[] {
  const bodies = nodes.map((node, index): Body => ({ ...node, index, ...startingPoint(node, index, nodes.length, random) }));
  const degree = new Float64Array(nodes.length);
  for (const { source, target } of ties) {
    degree[source]!++;
    degree[target]!++;
  }
  const links = ties.map((tie) => ({ ...tie }));
  const pull = ({ weight }: LayoutTie) => weight / (weight + 2);
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .distance((tie) => 34 + 40 * (1 - pull(tie)))
        .strength((tie) => (0.25 + 0.75 * pull(tie)) / Math.min(degree[indexOf(tie.source)]!, degree[indexOf(tie.target)]!)),
    )
    .force(
      'push',
      forceManyBody<Body>()
        .strength((body) => -60 - 4 * body.reach)
        .distanceMax(400),
    )
    .force('communities', gather(bodies))
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.07))
    .force(
      'marks',
      forceCollide<Body>((body) => body.reach + 8),
    );
  simulation.tick(TICKS);
  return bodies.map(({ x, y }) => ({ x: x ?? 0, y: y ?? 0 }));
}

/** d3's link force replaces the row of a node by the node. */
function indexOf(end: unknown): number {
  return typeof end === 'number' ? end : (end as Body).index;
}

/** On a sunflower, communities side by side: Vogel 1979, with a little chance so that nothing starts in line. */
function startingPoint({ community }: LayoutNode, index: number, count: number, random: Random): Point {
  const angle = community * Math.PI * (3 - Math.sqrt(5));
  const radius = 40 * Math.sqrt(community + 0.5);
  const spin = (2 * Math.PI * index) / count;
  return { x: radius * Math.cos(angle) + 20 * Math.cos(spin) + random(), y: radius * Math.sin(angle) + 20 * Math.sin(spin) + random() };
}

/** A force that draws the members of a community to where they are on average. */
function gather(bodies: readonly Body[]): (alpha: number) => void {
  const count = Math.max(0, ...bodies.map(({ community }) => community)) + 1;
  const members = new Float64Array(count);
  for (const { community } of bodies) members[community]!++;
  return (alpha) => {
    const sumX = new Float64Array(count);
    const sumY = new Float64Array(count);
    for (const { community, x = 0, y = 0 } of bodies) {
      sumX[community]! += x;
      sumY[community]! += y;
    }
    for (const body of bodies) {
      const { community } = body;
      body.vx = (body.vx ?? 0) + (sumX[community]! / members[community]! - (body.x ?? 0)) * 0.12 * alpha;
      body.vy = (body.vy ?? 0) + (sumY[community]! / members[community]! - (body.y ?? 0)) * 0.12 * alpha;
    }
  };
}

/** Turned about its centre so that the direction of greatest extent is horizontal. */
function turn(points: readonly Point[]): Point[] {
  const centreX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const centreY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of points) {
    xx += (x - centreX) ** 2;
    xy += (x - centreX) * (y - centreY);
    yy += (y - centreY) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return points.map(({ x, y }) => ({
    x: (x - centreX) * cos + (y - centreY) * sin,
    y: (y - centreY) * cos - (x - centreX) * sin,
  }));
}

/** Stretched to fill the frame, each way by itself. */
function fit(points: readonly Point[], { left, right, top, bottom }: Frame): Point[] {
  const scale = (from: number, to: number, values: readonly number[]) => {
    const least = Math.min(...values);
    const extent = Math.max(...values) - least || 1;
    return (value: number) => from + ((value - least) / extent) * (to - from);
  };
  const x = scale(
    left,
    right,
    points.map((point) => point.x),
  );
  const y = scale(
    top,
    bottom,
    points.map((point) => point.y),
  );
  return points.map((point) => ({ x: x(point.x), y: y(point.y) }));
}
