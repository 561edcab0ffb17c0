/**
 * Middles of the two grips of a brush: on its lines, and outside of them where the range is too narrow for two targets.
 *
 * @param target least distance of the middles
 * @param bounds px that a middle may take
 */
export function gripPlaces(x0: number, x1: number, target: number, [low, high]: readonly [number, number]): [first: number, last: number] {
  const apart = Math.max(0, target - (x1 - x0)) / 2;
  const first = Math.max(low, Math.min(high - target, x0 - apart));
  const last = Math.min(high, Math.max(first + Math.min(target, high - low), x1 + apart));
  return [first, last];
}
