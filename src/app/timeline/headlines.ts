import type { Bins } from './bins.ts';
import { barSides } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

/** Where the sentences of a bar stand: in a corpus of two articles there is room to say what they report. */
export interface HeadlinePlace {
  readonly bin: number;
  readonly side: 'left' | 'right';
  /** Left of the text, and its width. */
  readonly x: number;
  readonly width: number;
}

const GAP = 12;
const LEAST = 96;
const MOST = 368;

/**
 * A place beside each bar, the last to its left and the others to their right; none where it would be too narrow to read.
 *
 * @param edges px of lines that no text may cross: the ends of the brush
 */
export function headlinePlaces(occupied: readonly number[], bins: Bins, scale: TimeScale, edges: readonly number[]): HeadlinePlace[] {
  const sides = occupied.map((bin) => barSides(bins, scale, bin));
  const places: HeadlinePlace[] = [];
  occupied.forEach((bin, i) => {
    const [x0, x1] = sides[i]!;
    const isLast = i === occupied.length - 1;
    const before = sides[i - 1]?.[1] ?? 0;
    const after = sides[i + 1]?.[0] ?? scale.width;
    const middle = (before + x0) / 2;
    const freeFrom = Math.max(isLast && i > 0 ? middle : before, ...edges.filter((x) => x <= x0));
    const freeTo = Math.min(i === occupied.length - 2 ? (x1 + after) / 2 : after, ...edges.filter((x) => x >= x1));
    const roomLeft = x0 - freeFrom - 2 * GAP;
    const roomRight = freeTo - x1 - 2 * GAP;
    const side = isLast && roomLeft > roomRight ? 'left' : 'right';
    const width = Math.min(MOST, side === 'left' ? roomLeft : roomRight);
    if (width >= LEAST) places.push({ bin, side, x: side === 'left' ? x0 - GAP - width : x1 + GAP, width });
  });
  return places;
}
