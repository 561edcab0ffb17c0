import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Frame } from './frame.ts';
import { TIP } from './mark-room.ts';
import { networkScale } from './scale.ts';
import { settle } from './settle.ts';

/** Where the entities of a shown network stand, in the layout's px, in the network's order. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What is left free between a newcomer and any other mark where there are few, in px of the layout. */
const GAP = 12;

/**
 * Places every entity of a shown network. Those that the build has placed stand there; a newcomer starts at the weighted centre
 * of its placed neighbours, or on the rim where it has none, and settles between that place and the marks around it. A function of the network shown alone, so that a link draws the same picture.
 *
 * @param strength of each tie in the set, in `STRENGTH_UNIT`s
 */
export function positions(corpus: Corpus, network: ShownNetwork, strength: (tie: number) => number, frame: Frame): Positions {
  const { entities } = corpus;
  const count = network.entities.length;
  const x = new Float64Array(count).fill(NaN);
  const y = new Float64Array(count).fill(NaN);
  const newcomers: number[] = [];
  network.entities.forEach((entity, i) => {
    if (entity < entities.placed) {
      x[i] = entities.x[entity]!;
      y[i] = entities.y[entity]!;
    } else newcomers.push(i);
  });
  if (newcomers.length > 0) {
    start(corpus, network, strength, frame, newcomers, x, y);
    const { radius, crowding } = networkScale(corpus, count);
    // By the whole corpus, so that a mark keeps its room when the period shrinks.
    const reach = Float64Array.from(network.entities, (entity) => TIP * radius(corpus.entities.articles[entity]!));
    settle({ x, y, reach, newcomers, gap: GAP * crowding, frame });
  }
  return { x, y };
}

function start(
  corpus: Corpus,
  network: ShownNetwork,
  strength: (tie: number) => number,
  frame: Frame,
  newcomers: readonly number[],
  x: Float64Array,
  y: Float64Array,
): void {
  const placeOf = new Map(network.entities.map((entity, i) => [entity, i]));
  const neighbours = new Map<number, [other: number, weight: number][]>(newcomers.map((i) => [i, []]));
  for (const tie of network.ties) {
    const a = placeOf.get(corpus.ties.a[tie]!)!;
    const b = placeOf.get(corpus.ties.b[tie]!)!;
    const weight = strength(tie) / STRENGTH_UNIT + 0.01; // a tie too far apart to have strength still says where
    neighbours.get(a)?.push([b, weight]);
    neighbours.get(b)?.push([a, weight]);
  }
  // A newcomer whose neighbours are all newcomers waits for the round after theirs.
  let waiting: readonly number[] = newcomers;
  for (let round = 0; round < 4 && waiting.length > 0; round++) {
    const centres = waiting.map((i) => centreOf(neighbours.get(i)!, x, y));
    waiting.forEach((i, at) => {
      const centre = centres[at];
      if (!centre) return;
      const angle = turnOf(corpus.entities.id[network.entities[i]!]!);
      x[i] = centre.x + 8 * Math.cos(angle);
      y[i] = centre.y + 8 * Math.sin(angle);
    });
    waiting = waiting.filter((_, at) => !centres[at]);
  }
  for (const i of waiting) {
    const angle = turnOf(corpus.entities.id[network.entities[i]!]!);
    x[i] = frame.left + (frame.width / 2) * (1 + 0.9 * Math.cos(angle));
    y[i] = frame.top + (frame.height / 2) * (1 + 0.92 * Math.sin(angle));
  }
}

function centreOf(
  neighbours: readonly (readonly [other: number, weight: number])[],
  x: Float64Array,
  y: Float64Array,
): { x: number; y: number } | undefined {
  let sumX = 0;
  let sumY = 0;
  let total = 0;
  for (const [other, weight] of neighbours) {
    if (Number.isNaN(x[other]!)) continue;
    sumX += x[other]! * weight;
    sumY += y[other]! * weight;
    total += weight;
  }
  return total > 0 ? { x: sumX / total, y: sumY / total } : undefined;
}

/** An angle that an id always has, spread evenly over ids: FNV-1a, the golden angle for what is left of likeness. */
function turnOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % 10_007) * Math.PI * (3 - Math.sqrt(5));
}
