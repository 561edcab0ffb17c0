import type { Box } from './box-grid.ts';
import type { Segment } from './labels.ts';
import { halfExtent, type Mark } from './scene.ts';

export type Hit = { readonly kind: 'entity'; readonly entity: number } | { readonly kind: 'tie'; readonly tie: number };

/** What a picture consists of that can be pointed at. */
interface Pointable {
  readonly marks: readonly Pick<Mark, 'entity' | 'x' | 'y' | 'radius' | 'type'>[];
  /** In the order in which they are drawn. */
  readonly lines: readonly (Segment & { readonly tie: number; readonly width: number })[];
  readonly labels: readonly (Box & { readonly entity: number })[];
}

/** How near counts as on it, in px, by what points. */
const NEAR = { mouse: { mark: 12, line: 6 }, touch: { mark: 22, line: 8 } } as const;

/** What lies under a point of the canvas: a mark before its label before a tie, each the nearest; undefined for the ground. */
export function hit(scene: Pointable, x: number, y: number, pointer: keyof typeof NEAR = 'mouse'): Hit | undefined {
  const near = NEAR[pointer];
  let entity = -1;
  let best = 0;
  for (const mark of scene.marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    const reach = halfExtent(mark);
    // Of several in reach the one whose rim is nearest; a small mark within a large one's reach can still be met.
    const beyond = distance - reach;
    if (distance <= Math.max(near.mark, reach) && (entity < 0 || beyond < best)) {
      entity = mark.entity;
      best = beyond;
    }
  }
  if (entity >= 0) return { kind: 'entity', entity };
  const label = scene.labels.findLast(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  if (label) return { kind: 'entity', entity: label.entity };

  let tie = -1;
  let nearest = Infinity;
  for (const line of scene.lines) {
    const distance = distanceTo(line, x, y);
    // Drawn later means drawn above: of two equally near, the one in sight.
    if (distance <= near.line + line.width / 2 && distance <= nearest) {
      tie = line.tie;
      nearest = distance;
    }
  }
  return tie < 0 ? undefined : { kind: 'tie', tie };
}

function distanceTo({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x1 + along * dx - x, y1 + along * dy - y);
}
