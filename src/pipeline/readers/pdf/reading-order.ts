import type { Line } from './text-item.ts';

/** Lines that stand in one column, in their order. */
export type Column = readonly Line[];

/** A gap between columns is at least so wide, in sizes of the font. */
const GUTTER = 0.9;
/** Fewer lines than this make no column of their own: a caption, or a figure beside a word. */
const LEAST_LINES = 3;
/** No page has as many bands; what is laid out in more is read as it stands. */
const DEEPEST = 12;

/**
 * The columns of a page in the order in which they are read: what stands above all, then from left to right. The page is cut along
 * white space, first between columns, else across, where columns begin or end (after the recursive X-Y cut, Nagy and Seth 1984,
 * "Hierarchical representation of optically scanned documents").
 */
export function readingOrder(lines: readonly Line[]): Column[] {
  return cut(lines, 0);
}

function cut(lines: readonly Line[], depth: number): Column[] {
  if (lines.length <= 1 || depth > DEEPEST) return lines.length ? [inOrder(lines)] : [];
  const parts = besideEachOther(lines);
  if (parts) return parts.flatMap((part) => cut(part, depth + 1));
  const bands = aboveEachOther(lines);
  if (!bands) return [inOrder(lines)];
  const [above, below] = bands;
  return [...cut(above, depth + 1), ...cut(below, depth + 1)];
}

/** The columns that a white band from top to bottom parts; undefined where there is none. */
function besideEachOther(lines: readonly Line[]): Line[][] | undefined {
  const size = medianSize(lines);
  const sorted = [...lines].sort((a, b) => a.left - b.left);
  const parts: Line[][] = [];
  let right = -Infinity;
  for (const line of sorted) {
    if (line.left - right > GUTTER * size) parts.push([]);
    parts.at(-1)!.push(line);
    right = Math.max(right, line.right);
  }
  const columns = parts.filter((part) => part.length >= LEAST_LINES).length;
  return columns >= 2 ? parts : undefined;
}

/** Cuts across, where one of the two parts falls into columns: the highest place where the lower does, else the lowest where the upper does. */
function aboveEachOther(lines: readonly Line[]): [Line[], Line[]] | undefined {
  const sorted = inOrder(lines);
  const places = sorted.flatMap((line, i) => (i > 0 && line.y > sorted[i - 1]!.y + 0.5 ? [i] : []));
  const at =
    places.find((place) => besideEachOther(sorted.slice(place))) ?? places.findLast((place) => besideEachOther(sorted.slice(0, place)));
  return at === undefined ? undefined : [sorted.slice(0, at), sorted.slice(at)];
}

function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
}

function medianSize(lines: readonly Line[]): number {
  return lines.map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1]!;
}
