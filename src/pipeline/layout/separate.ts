import type { Plane } from './plane.ts';

export interface Footprint {
  /** Half axes of the ellipse around the point that no other's ellipse may enter, in px. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** How far inside the frame the point is kept. */
  readonly inset: number;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Pushes points apart in place until no two footprints overlap, each by half of what is missing. Ellipses of different size
 * are compared by the sum of their half axes: a little more than touching. Pairs are found by a sweep from left to right.
 *
 * @param frame what moved points stay within; without one they may leave it
 * @returns whether nothing overlaps any more; within a frame too small for all, something does
 */
export function separate(plane: Plane, footprints: readonly Footprint[], rounds: number, frame?: Frame): boolean {
  const { x, y } = plane;
  const order = Int32Array.from(x.keys()).sort((i, j) => x[i]! - x[j]! || i - j);
  const halfWidths = Float64Array.from(footprints, ({ halfWidth }) => halfWidth);
  const halfHeights = Float64Array.from(footprints, ({ halfHeight }) => halfHeight);
  for (let round = 0; round < rounds; round++) {
    if (!pushOnce(plane, order, halfWidths, halfHeights)) return true;
    if (!frame) continue;
    footprints.forEach(({ inset }, i) => {
      x[i] = Math.min(frame.right - inset, Math.max(frame.left + inset, x[i]!));
      y[i] = Math.min(frame.bottom - inset, Math.max(frame.top + inset, y[i]!));
    });
  }
  return false;
}

function pushOnce({ x, y }: Plane, order: Int32Array, halfWidths: Float64Array, halfHeights: Float64Array): boolean {
  sortAgain(order, x);
  const widest = halfWidths.reduce((most, width) => Math.max(most, width), 0);
  let pushed = false;
  for (let at = 0; at < order.length; at++) {
    const i = order[at]!;
    // Pushes of this round may spoil the order a little: what that overlooks, the next round finds.
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next]!;
      const apart = x[j]! - x[i]!;
      if (apart >= halfWidths[i]! + widest) break;
      const width = halfWidths[i]! + halfWidths[j]!;
      const height = halfHeights[i]! + halfHeights[j]!;
      let dx = apart / width;
      const dy = (y[j]! - y[i]!) / height;
      if (Math.abs(dx) >= 1 || Math.abs(dy) >= 1) continue;
      let distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= 1) continue;
      if (distance < 1e-3) {
        dx = 1e-3; // one upon the other: along x, the later to the right
        distance = Math.sqrt(dx * dx + dy * dy);
      }
      // A thousandth more than is missing, as places are kept in thousandths of a px and as halves would close in for ever.
      const missing = (1 - distance + 1e-3) / distance;
      const share = missing / 2;
      x[i]! -= dx * share * width;
      y[i]! -= dy * share * height;
      x[j]! += dx * share * width;
      y[j]! += dy * share * height;
      pushed = true;
    }
  }
  return pushed;
}

/** By insertion: from round to round hardly anybody changes places. */
function sortAgain(order: Int32Array, x: Float64Array): void {
  for (let at = 1; at < order.length; at++) {
    const i = order[at]!;
    let to = at;
    for (; to > 0 && x[order[to - 1]!]! > x[i]!; to--) order[to] = order[to - 1]!;
    order[to] = i;
  }
}
