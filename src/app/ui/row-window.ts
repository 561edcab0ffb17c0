/**
 * Browsers end the coordinates of a page somewhere (Firefox at 17.9 million px); a longer list is scrolled through in
 * proportion.
 */
const TALLEST = 12_000_000;

/** Where a list of rows of different heights stands in what scrolls it. */
export interface RowWindow {
  /** Rows `[from, to)` are in view or near it. */
  readonly from: number;
  readonly to: number;
  /** Where the first of them begins, in px of what scrolls. */
  readonly offset: number;
  /** Height of what scrolls. */
  readonly height: number;
  /** Px of the list for each px scrolled; 1 but for very long lists. */
  readonly scale: number;
}

/** Top of each row, and the height of all at the end. */
export function rowTops(rows: ArrayLike<number>, heightOf: (row: number) => number): Float64Array {
  const tops = new Float64Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) tops[i + 1] = tops[i]! + heightOf(rows[i]!);
  return tops;
}

/** @param extra rows that are kept on either side of those in view */
export function rowWindow(tops: Float64Array, scrollTop: number, viewport: number, extra = 3): RowWindow {
  const count = tops.length - 1;
  const total = tops[count]!;
  const height = Math.min(total, TALLEST);
  const scale = total > height ? (total - viewport) / (height - viewport) : 1;
  const top = Math.min(scrollTop * scale, Math.max(0, total - viewport));
  const from = Math.max(0, rowAt(tops, top) - extra);
  const to = Math.min(count, rowAt(tops, top + viewport) + 1 + extra);
  return { from, to, offset: scale === 1 ? tops[from]! : scrollTop - (top - tops[from]!), height, scale };
}

/** The row that holds a height; the last one for what lies below all. */
export function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
