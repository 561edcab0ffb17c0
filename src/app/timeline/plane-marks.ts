import type { DayRange } from '../../schema/edtf.ts';
import type { PlaneAxes, PlaneLayout } from './plane-layout.ts';

/** Not drawn: beyond the edges, or of an article without a date. */
export const NO_MARK = 0;
/** An exact date, a point. */
export const DOT = 1;
/** A date that is said to be about right, hollow. */
export const RING = 2;
/** A month or more, or a month of publication: a line over its days. */
export const STROKE = 3;
/** The same, about right: broken. */
export const BROKEN = 4;

/** Where each dated passage stands in the plot, by row; px from its upper left corner. A dot has no length either way. */
export interface PlaneMarks {
  readonly kind: Uint8Array;
  readonly x0: Float32Array;
  readonly x1: Float32Array;
  /** Upper end: the last day. */
  readonly y0: Float32Array;
  readonly y1: Float32Array;
  /** Rows that are drawn. */
  readonly shown: number;
  /** Rows mentioned before and after what the axis shows, of articles that have a date. */
  readonly earlier: number;
  readonly later: number;
  /** Of a dot, in px: the more there are, the smaller. */
  readonly radius: number;
}

/** The dated passages in columns; `published` asks for an article, and answers undefined where it has no date. */
export interface PlaneRows {
  readonly count: number;
  readonly article: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly published: (article: number) => DayRange | undefined;
  readonly isApproximate: (row: number) => boolean;
}

const MONTH = 28;
const LARGEST = 3.5;
const SMALLEST = 1;
/** Days at least so many px wide show what was published and mentioned on the same days side by side. */
const ROOM_TO_SPREAD = 3;
const GAP = 1.5;

export function planeMarks({ width, height }: PlaneLayout, axes: PlaneAxes, rows: PlaneRows): PlaneMarks {
  const kind = new Uint8Array(rows.count);
  const [x0, x1, y0, y1] = [0, 1, 2, 3].map(() => new Float32Array(rows.count)) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const { published, mentioned } = axes;
  let [shown, earlier, later] = [0, 0, 0];
  for (let row = 0; row < rows.count; row++) {
    const days = rows.published(rows.article[row]!);
    if (!days) continue;
    const [first, last] = [rows.first[row]!, rows.last[row]!];
    if (last < mentioned.whole.first) earlier++;
    else if (first >= mentioned.whole.end) later++;
    else if (published.whole.first <= days.last && days.first < published.whole.end) {
      shown++;
      const [isWide, isTall] = [isLong(days.first, days.last, published), isLong(first, last, mentioned)];
      const approximate = rows.isApproximate(row);
      kind[row] = isWide || isTall ? (approximate ? BROKEN : STROKE) : approximate ? RING : DOT;
      const [left, right] = ends(days.first, days.last, published, isWide, width);
      const [low, high] = ends(first, last, mentioned, isTall, height);
      x0[row] = left;
      x1[row] = right;
      y0[row] = height - high;
      y1[row] = height - low;
    }
  }
  const radius = Math.max(SMALLEST, Math.min(LARGEST, 5.2 - Math.log10(shown)));
  const marks = { kind, x0, x1, y0, y1, shown, earlier, later, radius };
  if (published.scale.pxPerDay >= ROOM_TO_SPREAD) spread(marks, rows, published.scale.pxPerDay);
  return marks;
}

/** Whether days are drawn as a line: a month and more, or what the axis shows longer than any dot. */
function isLong(first: number, last: number, { scale }: PlaneAxes['published']): boolean {
  const days = last - first + 1;
  return days >= MONTH || (days > 1 && days * scale.pxPerDay > 2 * LARGEST);
}

function ends(first: number, last: number, { scale }: PlaneAxes['published'], isLine: boolean, most: number): [number, number] {
  const inside = (px: number) => Math.min(most, Math.max(0, px));
  if (isLine) return [inside(scale.x(first)), inside(scale.x(last + 1))];
  const middle = inside(scale.x((first + last + 1) / 2));
  return [middle, middle];
}

/** Puts passages of the same days, published and mentioned, side by side within their day, so that each can be seen and counted. */
function spread({ kind, x0, x1, radius }: PlaneMarks, rows: PlaneRows, dayPx: number): void {
  const alike = new Map<string, number[]>();
  for (let row = 0; row < rows.count; row++) {
    if (kind[row] === NO_MARK || x0[row] !== x1[row]) continue;
    const key = `${x0[row]} ${rows.first[row]} ${rows.last[row]}`;
    const group = alike.get(key);
    if (group) group.push(row);
    else alike.set(key, [row]);
  }
  for (const group of alike.values()) {
    const step = Math.min(2 * radius + GAP, (dayPx - 1) / group.length);
    group.forEach((row, i) => {
      const x = x0[row]! + (i - (group.length - 1) / 2) * step;
      x0[row] = x;
      x1[row] = x;
    });
  }
}

/** Rows whose marks lie within so many px of a point, the nearest first; of equally near ones those drawn as a dot. */
export function marksNear(marks: PlaneMarks, x: number, y: number, reach: number): number[] {
  const { kind, x0, x1, y0, y1 } = marks;
  const near: { row: number; away: number }[] = [];
  for (let row = 0; row < kind.length; row++) {
    if (kind[row] === NO_MARK) continue;
    // cheap before exact: a click looks at every passage there is
    if (x < x0[row]! - reach || x > x1[row]! + reach || y < y0[row]! - reach || y > y1[row]! + reach) continue;
    const away = Math.min(
      distance(x, y, x0[row]!, x1[row]!, (y0[row]! + y1[row]!) / 2, (y0[row]! + y1[row]!) / 2),
      distance(x, y, (x0[row]! + x1[row]!) / 2, (x0[row]! + x1[row]!) / 2, y0[row]!, y1[row]!),
    );
    if (away <= reach) near.push({ row, away: away + (kind[row]! >= STROKE ? 1 : 0) });
  }
  return near.sort((a, b) => a.away - b.away || a.row - b.row).map(({ row }) => row);
}

/** To a line that runs along one of the axes. */
function distance(x: number, y: number, x0: number, x1: number, y0: number, y1: number): number {
  return Math.hypot(x - Math.min(x1, Math.max(x0, x)), y - Math.min(y1, Math.max(y0, y)));
}
