import type { Network } from '../cooccurrence/network.ts';

/** With fewer names on the canvas, those of most articles get a place too, so that a period with weak ties finds its names placed. */
const NAMES_AT_LEAST = 120;

/** Rows of the entities that get a place, ascending: both ends of every tie shown by default, and those of most articles. */
export function choosePlaced({ entities, shownTies }: Network): Int32Array {
  const placed = new Set<number>();
  for (const { a, b } of shownTies) placed.add(a).add(b);
  for (let entity = 0; entity < entities.length && placed.size < NAMES_AT_LEAST; entity++) placed.add(entity);
  return Int32Array.from(placed).sort();
}
