import type { Pin } from '../state/address.ts';
import { fitFrame, type Frame, type Zoom } from './frame.ts';

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

export function unpinned(pins: readonly Pin[], id: string): readonly Pin[] {
  return pins.filter((pin) => pin.id !== id);
}
