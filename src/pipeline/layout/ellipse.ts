import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Network } from '../cooccurrence/network.ts';
import { CANVAS, type Point } from './canvas.ts';

/** Up to this many names, an ellipse reads better than forces do. */
export const MOST_ON_ELLIPSE = 12;

const RADIUS = { x: 258, y: 182 } as const;
const INNER_RADIUS = { x: 112, y: 64 } as const;

/**
 * Places for a handful of names: those that several articles share in the middle, the rest on an ellipse around them, ordered
 * so that strongly tied names stand side by side.
 *
 * @returns one point an entity of the network, all of which are placed
 */
export function ellipse(network: Network): Point[] {
  const count = network.entities.length;
  const weights = weightsBetween(network);
  const shared = sharedEntities(network, weights);
  const inner = new Set(shared);
  const around = [...network.entities.keys()].filter((entity) => !inner.has(entity));
  const middle = ring(shared.length, shared.length === 1 ? { x: 0, y: 0 } : INNER_RADIUS, -Math.PI);
  // Half a step off the axis: no name stands behind two central ones, and labels find room above and below.
  const outer = ring(around.length, RADIUS, -Math.PI / 2 + (around.length > 3 ? Math.PI / around.length : 0));
  const points: Point[] = Array.from({ length: count }, () => ({ x: CANVAS.width / 2, y: CANVAS.height / 2 }));
  if (count === 1) return points;
  const central = shared.map((entity, i) => [entity, middle[i]!] as const);
  for (const [entity, point] of [...central, ...arrange(around, outer, central, weights)]) points[entity] = point;
  return points;
}

/** Named in more than one article, at most a third of all: those of most articles, then the most strongly tied. */
function sharedEntities({ articleCounts }: Network, weights: readonly Float64Array[]): number[] {
  const total = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  return [...articleCounts.keys()]
    .filter((entity) => articleCounts[entity]! > 1)
    .sort((x, y) => articleCounts[y]! - articleCounts[x]! || total[y]! - total[x]! || x - y)
    .slice(0, Math.floor(articleCounts.length / 3))
    .sort((x, y) => x - y);
}

function weightsBetween({ entities, ties }: Network): Float64Array[] {
  const weights = entities.map(() => new Float64Array(entities.length));
  for (let i = 0; i < ties.count; i++) {
    // A tie too far apart to have strength still draws its ends together a little.
    const weight = ties.strength[i]! / STRENGTH_UNIT + 0.01;
    weights[ties.a[i]!]![ties.b[i]!] = weight;
    weights[ties.b[i]!]![ties.a[i]!] = weight;
  }
  return weights;
}

function ring(count: number, radius: Readonly<Point>, from: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = from + (2 * Math.PI * i) / count;
    return { x: CANVAS.width / 2 + radius.x * Math.cos(angle), y: CANVAS.height / 2 + radius.y * Math.sin(angle) };
  });
}

/** Seats entities on points: swaps any two as long as that shortens the ties, weighed by strength. Ends, as the sum only falls. */
function arrange(
  entities: readonly number[],
  points: readonly Point[],
  central: readonly (readonly [number, Point])[],
  weights: readonly Float64Array[],
): [number, Point][] {
  const seats = entities.map((entity, i): [number, Point] => [entity, points[i]!]);
  const pull = (entity: number, at: Point, ignored: number) => {
    let sum = 0;
    for (const [other, point] of [...central, ...seats])
      if (other !== entity && other !== ignored) sum += weights[entity]![other]! * Math.hypot(at.x - point.x, at.y - point.y);
    return sum;
  };
  for (let swapped = true; swapped;) {
    swapped = false;
    for (let i = 0; i < seats.length; i++) {
      for (let j = i + 1; j < seats.length; j++) {
        const [one, here] = seats[i]!;
        const [two, there] = seats[j]!;
        const before = pull(one, here, two) + pull(two, there, one);
        const after = pull(one, there, two) + pull(two, here, one);
        if (after > before - 1e-6) continue;
        seats[i] = [two, here];
        seats[j] = [one, there];
        swapped = true;
      }
    }
  }
  return seats;
}
