import type { Network } from '../cooccurrence/network.ts';
import { seededRandom } from '../random.ts';
import type { Point } from './canvas.ts';
import { choosePlaced } from './choose-placed.ts';
import { ellipse, MOST_ON_ELLIPSE } from './ellipse.ts';
import type { Layout } from './layout.ts';
import { layoutNodes } from './node.ts';
import { settle } from './settle.ts';
import { spread } from './spread.ts';
import { layoutTies } from './layout-ties.ts';

/** Where entities stood in an earlier build, in px, by entity id. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** With less than this share of the names placed before, keeping their places would only spoil the new layout. */
const WORTH_KEEPING = 0.5;

/**
 * Gives the corpus's main entities a place. The same network and the same earlier positions give the same layout; entities
 * that had a place keep it to the thousandth of a px, so that the picture does not jump when a comma changes.
 */
export function layOut(network: Network, previous?: Positions): Layout {
  const placed = choosePlaced(network);
  const points = place(network, placed, previous);
  return {
    placed,
    x: Int32Array.from(points, ({ x }) => Math.round(x * 1000)),
    y: Int32Array.from(points, ({ y }) => Math.round(y * 1000)),
  };
}

function place(network: Network, placed: Int32Array, previous: Positions | undefined): Point[] {
  const nodes = layoutNodes(network, placed);
  const known = nodes.map(({ entity }) => previous?.get(network.entities[entity]!.id));
  const knownCount = known.filter((point) => point).length;
  const random = seededRandom(placed.length);
  if (knownCount > 0 && knownCount >= WORTH_KEEPING * nodes.length) return settle(nodes, layoutTies(network, nodes), known, random);
  if (network.entities.length <= MOST_ON_ELLIPSE) return ellipse(network);
  return spread(nodes, layoutTies(network, nodes), random);
}
