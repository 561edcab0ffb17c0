import { markRadius } from '../../schema/mark-radius.ts';
import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import { BoxGrid } from './box-grid.ts';
import type { Frame } from './frame.ts';

/** Where the entities of a shown network stand, in the layout's px, in the network's order. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const TICKS = 40;

/** What is left free between a newcomer and any other mark, in px of the layout. */
const GAP = 12;

/**
 * Places every entity of a shown network. Those that the build has placed stand there; a newcomer starts at the weighted centre
 * of its placed neighbours, or on the rim where it has none, and settles by a fixed number of ticks between that place and the
 * marks around it. A function of the network shown alone, so that a link draws the same picture.
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
    settle(corpus, network, frame, newcomers, x, y);
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

function settle(corpus: Corpus, network: ShownNetwork, frame: Frame, newcomers: readonly number[], x: Float64Array, y: Float64Array): void {
  const most = corpus.entities.articles[0] ?? 1;
  // By the whole corpus, so that a mark keeps its room when the period shrinks.
  const reach = network.entities.map((entity) => markRadius(corpus.entities.articles[entity]!, most) + GAP / 2);
  const isNew = new Uint8Array(x.length);
  for (const i of newcomers) isNew[i] = 1;
  const boxOf = (i: number) => ({
    i,
    left: x[i]! - reach[i]!,
    right: x[i]! + reach[i]!,
    top: y[i]! - reach[i]!,
    bottom: y[i]! + reach[i]!,
  });
  const gridOf = (wanted: 0 | 1) => {
    const grid = new BoxGrid<ReturnType<typeof boxOf>>();
    isNew.forEach((is, i) => is === wanted && grid.add(boxOf(i)));
    return grid;
  };
  const fixed = gridOf(0);
  const homeX = x.slice();
  const homeY = y.slice();
  for (let tick = 0; tick < TICKS; tick++) {
    const moving = gridOf(1);
    const pull = 0.1 * (1 - tick / TICKS);
    for (const i of newcomers) {
      let dx = (homeX[i]! - x[i]!) * pull;
      let dy = (homeY[i]! - y[i]!) * pull;
      const box = boxOf(i);
      for (const { i: other } of [...fixed.overlapping(box), ...moving.overlapping(box)]) {
        if (other === i) continue;
        const least = reach[i]! + reach[other]!;
        let apartX = x[i]! - x[other]!;
        const apartY = y[i]! - y[other]!;
        if (apartX === 0 && apartY === 0) apartX = i < other ? -1e-3 : 1e-3; // one upon the other: along x, by order
        const apart = Math.hypot(apartX, apartY);
        const push = (Math.max(0, least - apart) / apart) * (isNew[other] ? 0.5 : 1);
        dx += apartX * push;
        dy += apartY * push;
      }
      x[i] = clamp(x[i]! + dx, frame.left + 16, frame.left + frame.width - 16);
      y[i] = clamp(y[i]! + dy, frame.top + 16, frame.top + frame.height - 16);
    }
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
