interface Place {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [x: number, y: number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The mark that an arrow key leads to: the nearest in its quarter of the compass. Undefined where none lies that way. Of quarters that
 * overlap, or with what lies straight ahead preferred, one picture in fifty had a name that no key led to.
 */
export function walk<Mark extends Place>(marks: readonly Mark[], from: Mark, direction: Direction): Mark | undefined {
  const [alongX, alongY] = VECTORS[direction];
  let best: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const dx = mark.x - from.x;
    const dy = mark.y - from.y;
    const ahead = dx * alongX + dy * alongY;
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX);
    if (mark === from || ahead <= 0 || aside > ahead) continue;
    const distance = Math.hypot(dx, dy);
    if (distance < least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}
