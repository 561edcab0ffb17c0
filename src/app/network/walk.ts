interface Place {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [x: number, y: number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The mark that an arrow key leads to: near, and rather straight ahead than aside. Undefined where none lies that way. */
export function walk<Mark extends Place>(marks: readonly Mark[], from: Mark, direction: Direction): Mark | undefined {
  const [alongX, alongY] = VECTORS[direction];
  let best: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const dx = mark.x - from.x;
    const dy = mark.y - from.y;
    const ahead = dx * alongX + dy * alongY;
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX);
    if (mark === from || ahead <= 0 || aside > 2 * ahead) continue; // beyond 63° another key is meant
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = mark;
    }
  }
  return best;
}
