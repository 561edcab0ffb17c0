import type { ListedCorpus } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Pin } from '../state/address.ts';
import type { Positions } from './positions.ts';

/** Puts the names that somebody has pinned where they were put; nobody else moves for them. */
export function withPins({ entities }: ListedCorpus, network: ShownNetwork, positions: Positions, pins: readonly Pin[]): Positions {
  if (pins.length === 0) return positions;
  const x = positions.x.slice();
  const y = positions.y.slice();
  for (const pin of pins) {
    const at = network.entities.indexOf(entities.byId.get(pin.id) ?? -1);
    if (at < 0) continue;
    x[at] = pin.x;
    y[at] = pin.y;
  }
  return { x, y };
}

/** The pins with one put in, or in the place of the one of its name. */
export function pinned(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  return [...pins.filter(({ id }) => id !== pin.id), pin];
}
