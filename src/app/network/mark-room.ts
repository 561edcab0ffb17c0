/** A square's corner and a diamond's tip reach so much further than the circle of their area. */
export const TIP = 1.26;

/** What stays free between two marks, in px. */
const GAP = 1;

/** Sizes change by steps of so much, so that they stand still while names come and go. */
const STEP = 2 ** 0.25;

/**
 * How much of their size marks can have where they stand without one reaching into another: 1 for all of it, else less, in steps.
 *
 * @param x, y their places, in px of the canvas
 * @param radius of each at full size
 * @param isFree marks that somebody has put where they are, and that may lie over others
 */
export function markRoom(x: ArrayLike<number>, y: ArrayLike<number>, radius: ArrayLike<number>, isFree: (i: number) => boolean): number {
  const order = Int32Array.from({ length: x.length }, (_, i) => i)
    .filter((i) => !isFree(i))
    .sort((i, j) => x[i]! - x[j]!);
  const widest = order.reduce((most, i) => Math.max(most, radius[i]!), 0);
  let room = 1;
  for (let at = 0; at < order.length; at++) {
    const i = order[at]!;
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next]!;
      const dx = x[j]! - x[i]!;
      const furthest = room * TIP * (radius[i]! + widest) + GAP;
      if (dx >= furthest) break;
      const dy = Math.abs(y[j]! - y[i]!);
      if (dy >= furthest) continue;
      room = Math.min(room, Math.max(0, Math.sqrt(dx * dx + dy * dy) - GAP) / (TIP * (radius[i]! + radius[j]!)));
    }
  }
  return room >= 1 ? 1 : STEP ** Math.floor(Math.log(Math.max(room, LEAST)) / Math.log(STEP));
}

/** Names on one spot would make every mark a point. */
const LEAST = 0.2;
