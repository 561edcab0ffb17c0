import type { Point } from './canvas.ts';

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
 * are compared by the sum of their half axes: a little more than touching.
 *
 * @param frame what moved points stay within; without one they may leave it
 * @returns whether nothing overlaps any more; within a frame too small for all, something does
 */
export function separate(points: readonly Point[], footprints: readonly Footprint[], rounds: number, frame?: Frame): boolean {
  for (let round = 0; round < rounds; round++) {
    if (!pushOnce(points, footprints)) return true;
    if (!frame) continue;
    points.forEach((point, i) => {
      const { inset } = footprints[i]!;
      point.x = Math.min(frame.right - inset, Math.max(frame.left + inset, point.x));
      point.y = Math.min(frame.bottom - inset, Math.max(frame.top + inset, point.y));
    });
  }
  return false;
}

function pushOnce(points: readonly Point[], footprints: readonly Footprint[]): boolean {
  let pushed = false;
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const one = footprints[i]!;
      const two = footprints[j]!;
      const width = one.halfWidth + two.halfWidth;
      const height = one.halfHeight + two.halfHeight;
      let dx = (points[j]!.x - points[i]!.x) / width;
      const dy = (points[j]!.y - points[i]!.y) / height;
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
      points[i]!.x -= dx * share * width;
      points[i]!.y -= dy * share * height;
      points[j]!.x += dx * share * width;
      points[j]!.y += dy * share * height;
      pushed = true;
    }
  }
  return pushed;
}
