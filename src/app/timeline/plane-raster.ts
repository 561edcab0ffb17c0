import { BROKEN, NO_MARK, RING, type PlaneMarks } from './plane-marks.ts';

/** How much of each px of a stretch of a picture is covered, by how many marks: 255 for one mark that covers all of it. */
export interface Raster {
  /** Where the stretch lies in the picture, all in px of the device. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly sum: Uint32Array;
}

export function emptyRaster(left: number, top: number, width: number, height: number): Raster {
  return { left, top, width, height, sum: new Uint32Array(width * height) };
}

/** What one mark covers of the px that it lies on. */
const COVERED = 255;
/** Px of the page, on and off, of a broken line. */
const BREAK = 2;
/** A line has the ink of so many radii of a dot: a year says less exactly than a day what is spoken of, and must not shout it down. */
const LINE_INK = 8;
const FAINTEST = 0.35;
/** Of a line, in radii of a dot. */
const THICK = 0.5;

/**
 * Lays marks on a raster. Unlike a path on a canvas this takes the same few additions a mark however many lie on one another, and
 * keeps how many they are.
 *
 * @param ratio px of the device a px of the page
 * @param margin px of the page around the plot
 * @param counts which rows are laid
 */
export function layMarks(raster: Raster, marks: PlaneMarks, ratio: number, margin: number, counts: (row: number) => boolean): void {
  const { kind, x0, x1, y0, y1, radius } = marks;
  const { width, height } = raster;
  const hollow = Math.max(radius, 1.5) * ratio;
  const stamps = [stamp(radius * ratio, 0, width), stamp(hollow, hollow - ratio, width)] as const;
  // Most dots of a large corpus share their px with others: they are counted first, and laid once.
  const dots = [new Uint32Array(width * height), new Uint32Array(width * height)] as const;
  const thick = Math.max(1, Math.round(ratio * THICK * radius));
  const ink = LINE_INK * radius * ratio;
  const across = (x: number) => Math.floor((x + margin) * ratio) - raster.left;
  const down = (y: number) => Math.floor((y + margin) * ratio) - raster.top;
  for (let row = 0; row < kind.length; row++) {
    const mark = kind[row]!;
    if (mark === NO_MARK || !counts(row)) continue;
    const left = across(x0[row]!);
    const high = down(y0[row]!);
    if (mark <= RING) {
      if (left >= 0 && left < width && high >= 0 && high < height) dots[mark === RING ? 1 : 0][high * width + left]!++;
      continue;
    }
    const [right, low] = [across(x1[row]!), down(y1[row]!)];
    const gap = mark === BROKEN ? Math.round(BREAK * ratio) : 0;
    if (low > high) line(raster, (left + right) >> 1, high, thick, low - high, gap, ink);
    if (right > left) line(raster, left, (high + low) >> 1, right - left, thick, gap, ink);
  }
  stamps.forEach((made, i) => {
    const counted = dots[i]!;
    for (let at = 0; at < counted.length; at++) if (counted[at]! > 0) lay(raster, made, at, counted[at]!);
  });
}

/** The px that a dot covers: how far they lie from its own across, down and in the raster, and how much. */
interface Stamp {
  readonly reach: number;
  readonly dx: Int32Array;
  readonly offset: Int32Array;
  readonly cover: Uint8Array;
}

/** A disc with a hole, its edges smooth. */
function stamp(radius: number, hole: number, width: number): Stamp {
  const reach = Math.ceil(radius);
  const size = 2 * reach + 1;
  const parts: { dx: number; offset: number; cover: number }[] = [];
  for (let i = 0; i < size * size; i++) {
    const [dx, dy] = [(i % size) - reach, Math.floor(i / size) - reach];
    const inside = (edge: number) => Math.min(1, Math.max(0, edge + 0.5 - Math.hypot(dx, dy)));
    const cover = Math.round(COVERED * (inside(radius) - (hole > 0 ? inside(hole) : 0)));
    if (cover > 0) parts.push({ dx, offset: dy * width + dx, cover });
  }
  return {
    reach,
    dx: Int32Array.from(parts, ({ dx }) => dx),
    offset: Int32Array.from(parts, ({ offset }) => offset),
    cover: Uint8Array.from(parts, ({ cover }) => cover),
  };
}

function lay({ width, sum }: Raster, { reach, dx, offset, cover }: Stamp, at: number, count: number): void {
  const x = at % width;
  const isInside = x >= reach && x < width - reach;
  for (let i = 0; i < offset.length; i++) {
    // what falls off a side would come in again at the other; above and below there is nothing to write to
    if (isInside || (x + dx[i]! >= 0 && x + dx[i]! < width)) sum[at + offset[i]!]! += count * cover[i]!;
  }
}

/**
 * @param gap 0 for a whole line
 * @param ink px of it that could be covered wholly
 */
function line(raster: Raster, x: number, y: number, across: number, down: number, gap: number, ink: number): void {
  const { width, height, sum } = raster;
  const cover = Math.round(COVERED * shareOf(ink, Math.max(across, down)));
  for (let row = Math.max(0, y); row < Math.min(height, y + down); row++) {
    for (let column = Math.max(0, x); column < Math.min(width, x + across); column++) {
      const along = across > down ? column - x : row - y;
      if (gap === 0 || along % (2 * gap) < gap) sum[row * width + column]! += cover;
    }
  }
}

/**
 * How opaque each px is, into every fourth byte of a picture: one mark is well seen, and where many lie the picture grows darker
 * by the logarithm of how many, up to the most there are anywhere.
 *
 * @param lone opacity of one mark, 0 to 1
 * @param most marks on the px that has most of them
 */
export function fillOpacity({ sum }: Raster, lone: number, most: number, into: Uint8ClampedArray): void {
  const rise = riseOf(lone, most);
  for (let i = 0; i < sum.length; i++) {
    const marks = sum[i]! / COVERED;
    into[4 * i + 3] = marks === 0 ? 0 : 255 * (marks <= 1 ? marks * lone : Math.min(1, lone + rise * Math.log(marks)));
  }
}

/** The same of so many marks in one place, where the fullest place has `most`. */
export function pileOpacity(marks: number, lone: number, most: number): number {
  return Math.min(1, lone + riseOf(lone, most) * Math.log(marks));
}

function riseOf(lone: number, most: number): number {
  return (1 - lone) / Math.log(Math.max(2, most));
}

/** How much of its px a line of some length covers, both in px. */
export function lineOpacity(length: number, radius: number): number {
  return shareOf(LINE_INK * radius, length);
}

function shareOf(ink: number, length: number): number {
  return Math.min(1, Math.max(FAINTEST, ink / length));
}

/** Opacity of one mark that lies alone, among so many: a few stand in full ink. */
export function loneOpacity(count: number): number {
  return Math.min(1, Math.max(0.6, 1.2 - 0.15 * Math.log10(count)));
}

/** Marks on the px that has most of them, at least 1. */
export function mostMarks({ sum }: Raster): number {
  let most = COVERED;
  for (let i = 0; i < sum.length; i++) if (sum[i]! > most) most = sum[i]!;
  return most / COVERED;
}
