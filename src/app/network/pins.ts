import type { ListedCorpus } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Pin } from '../state/address.ts';
import { fitFrame, type Frame, type Zoom } from './frame.ts';
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

/** The pin of a name at a point of the canvas, in whole px of the layout, as the address has it. */
export function pinAt(
  id: string,
  point: { readonly x: number; readonly y: number },
  { frame, width, height, zoom }: { readonly frame: Frame; readonly width: number; readonly height: number; readonly zoom: Zoom },
): Pin {
  const fit = fitFrame(frame, width, height);
  return {
    id,
    x: Math.round(((point.x - zoom.x) / zoom.k - fit.left) / fit.scaleX),
    y: Math.round(((point.y - zoom.y) / zoom.k - fit.top) / fit.scaleY),
  };
}

/** The pins with one put in, or in the place of the one of its name. */
export function pinned(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  return [...unpinned(pins, pin.id), pin];
}

export function unpinned(pins: readonly Pin[], id: string): readonly Pin[] {
  return pins.filter((pin) => pin.id !== id);
}
