/** What stands at (u, v) unzoomed is drawn at (k·u + x, k·v + y). */
export interface ZoomTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const MOST_ZOOM = 16;

/** Zooms so that what stands at `before` comes to `after`: one point for a wheel, two for a pinch whose fingers wander. */
export function zoomedAbout(transform: ZoomTransform, factor: number, before: Point, after: Point, size: Size): ZoomTransform {
  const k = Math.min(MOST_ZOOM, Math.max(1, transform.k * factor));
  const scale = k / transform.k;
  return confined({ k, x: after.x - (before.x - transform.x) * scale, y: after.y - (before.y - transform.y) * scale }, size);
}

/** No further than a quarter of the canvas beyond each edge: what stands at the rim can be brought to the middle of a third. */
export function confined({ k, x, y }: ZoomTransform, { width, height }: Size): ZoomTransform {
  return { k, x: confinedAlong(k, x, width), y: confinedAlong(k, y, height) };
}

function confinedAlong(k: number, offset: number, extent: number): number {
  const most = (k * extent) / 4;
  const least = extent - k * extent * 1.25;
  // Where all of it fits in view, with its margins, it stays in the middle.
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, offset));
}

/** The factor of one turn of a wheel; a pinch on a track pad comes as small turns with Ctrl. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002; // lines, pages, px
  return 2 ** (-deltaY * unit * (ctrlKey ? 10 : 1));
}
