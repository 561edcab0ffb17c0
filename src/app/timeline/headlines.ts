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
const LEAST = 112;
const MOST = 368;

/** A place beside each bar, the last to its left and the others to their right; none where it would be too narrow to read. */
export function headlinePlaces(occupied: readonly number[], bins: Bins, scale: TimeScale): HeadlinePlace[] {
  const sides = occupied.map((bin) => barSides(bins, scale, bin));
  const places: HeadlinePlace[] = [];
  occupied.forEach((bin, i) => {
    const [x0, x1] = sides[i]!;
    const isLast = i === occupied.length - 1;
    const before = sides[i - 1]?.[1] ?? 0;
    const after = sides[i + 1]?.[0] ?? scale.width;
    const roomLeft = (isLast && i > 0 ? (x0 - before) / 2 : x0 - before) - 2 * GAP;
    const roomRight = (i === occupied.length - 2 ? (after - x1) / 2 : after - x1) - 2 * GAP;
    const side = isLast && roomLeft > roomRight ? 'left' : 'right';
    const width = Math.min(MOST, side === 'left' ? roomLeft : roomRight);
    if (width >= LEAST) places.push({ bin, side, x: side === 'left' ? x0 - GAP - width : x1 + GAP, width });
  });
  return places;
}
