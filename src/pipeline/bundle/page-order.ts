import type { Network } from '../cooccurrence/network.ts';
import type { Layout } from '../layout/layout.ts';

/** The order of a bundle's entities, and back. */
export interface PageOrder {
  /** Row of the network's entities, by row of the bundle's. */
  readonly rows: Int32Array;
  /** Row of the bundle's entities, by row of the network's. */
  readonly rank: Int32Array;
}

/**
 * The placed entities first, so that the columns of the layout need no index; among them, and among the rest, in the network's
 * order. This moves no tie across the default cut: ties of equal strength are taken in the order of their ends, and both ends
 * of every tie taken are placed.
 */
export function pageOrder({ entities }: Network, { placed }: Layout): PageOrder {
  const isPlaced = new Uint8Array(entities.length);
  for (const entity of placed) isPlaced[entity] = 1;
  const rows = new Int32Array(entities.length);
  rows.set(placed);
  let next = placed.length;
  for (let entity = 0; entity < entities.length; entity++) if (!isPlaced[entity]) rows[next++] = entity;
  const rank = new Int32Array(entities.length);
  rows.forEach((row, i) => (rank[row] = i));
  return { rows, rank };
}
