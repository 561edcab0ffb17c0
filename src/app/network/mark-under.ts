import { halfExtent, type Mark } from './scene.ts';

/** How near to its middle a small mark is met, in px. */
const NEAR = 8;

/** The name whose mark another one, on its way, is held over; −1 where there is none, or a fold: that is no name. */
export function markUnder(marks: readonly Mark[], held: number, { x, y }: { readonly x: number; readonly y: number }): number {
  if (marks.some(({ entity, type }) => entity === held && type === 'community')) return -1;
  let under = -1;
  let nearest = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (mark.entity === held || mark.type === 'community' || distance > Math.max(NEAR, halfExtent(mark)) || distance >= nearest) continue;
    under = mark.entity;
    nearest = distance;
  }
  return under;
}
