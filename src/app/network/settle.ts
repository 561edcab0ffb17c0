import type { Frame } from './frame.ts';

/** Rounds in which a newcomer is drawn towards its place. */
const PULLED = 40;

/** Rounds after those in which marks are only parted; in a crowd that fits nowhere the last of them ends it. */
const PARTED = 160;

/** How near the frame's edge a newcomer may come, in px of the layout. */
const INSET = 16;

export interface Settling {
  /** Where everybody stands, in px of the layout; newcomers are moved in place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What of each no other mark may enter. */
  readonly reach: Float64Array;
  readonly newcomers: readonly number[];
  /** What newcomers would like to keep free around them. */
  readonly gap: number;
  readonly frame: Frame;
}

/**
 * Settles newcomers between the places where they are at home and the marks around them: those who have a place keep it, two
 * newcomers give way by half each. Ends when nobody touches anybody. Pairs are found by a sweep from left to right.
 */
export function settle({ x, y, reach, newcomers, gap, frame }: Settling): void {
  const homeX = x.slice();
  const homeY = y.slice();
  const isNew = new Uint8Array(x.length);
  for (const i of newcomers) isNew[i] = 1;
  const widest = reach.reduce((most, one) => Math.max(most, one), 0);
  const order = Int32Array.from(x.keys()).sort((i, j) => x[i]! - x[j]! || i - j);
  for (let round = 0; round < PULLED + PARTED; round++) {
    if (round < PULLED) {
      const pull = 0.1 * (1 - round / PULLED);
      for (const i of newcomers) {
        x[i]! += (homeX[i]! - x[i]!) * pull;
        y[i]! += (homeY[i]! - y[i]!) * pull;
      }
    }
    sortAgain(order, x);
    let isTouched = false;
    for (let at = 0; at < order.length; at++) {
      const i = order[at]!;
      for (let next = at + 1; next < order.length; next++) {
        const j = order[next]!;
        if (x[j]! - x[i]! >= reach[i]! + widest + gap) break;
        if (isNew[i] === 0 && isNew[j] === 0) continue;
        const least = reach[i]! + reach[j]! + gap;
        let dx = x[j]! - x[i]!;
        const dy = y[j]! - y[i]!;
        if (dx >= least || Math.abs(dy) >= least) continue;
        if (dx === 0 && dy === 0) dx = 1e-3; // one upon the other: along x, the later to the right
        const apart = Math.sqrt(dx * dx + dy * dy);
        if (apart >= least) continue;
        isTouched ||= apart < least - 0.8 * gap;
        const push = (least - apart) / apart / (isNew[i]! + isNew[j]!);
        x[i]! -= dx * push * isNew[i]!;
        y[i]! -= dy * push * isNew[i]!;
        x[j]! += dx * push * isNew[j]!;
        y[j]! += dy * push * isNew[j]!;
      }
    }
    for (const i of newcomers) {
      x[i] = clamp(x[i]!, frame.left + INSET, frame.left + frame.width - INSET);
      y[i] = clamp(y[i]!, frame.top + INSET, frame.top + frame.height - INSET);
    }
    if (round >= PULLED && !isTouched) return;
  }
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

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
