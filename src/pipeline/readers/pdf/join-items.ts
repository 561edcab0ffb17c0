import { lineText } from './line-text.ts';
import type { Line, TextItem } from './text-item.ts';

/** Baselines that differ by less, in sizes of the font, are one: a raised figure is part of its line. */
const SAME_BASELINE = 0.45;
/** From here on, in sizes of the font, a gap may part columns. */
const GUTTER = 0.8;
/** In lines that are set to both edges words stand far apart, too; between columns, the gap goes on over so many rows. */
const ROWS = 4;

/** Stretches of text without a gap that parts columns. */
interface Fragment {
  readonly items: readonly TextItem[];
  readonly left: number;
  readonly right: number;
}

/** The lines that stretches of text make, from top to bottom, then from left to right. What stands in two columns is two lines. */
export function joinItems(items: readonly TextItem[]): Line[] {
  const rows = rowsOf(items).map(fragmentsOf);
  return rows.flatMap((row, at) => {
    const lines: Fragment[] = [];
    for (const fragment of row) {
      const before = lines.at(-1);
      if (before && !isGutter(rows, at, before.right, fragment.left)) lines[lines.length - 1] = together(before, fragment);
      else lines.push(fragment);
    }
    return lines.flatMap(lineOf);
  });
}

function rowsOf(items: readonly TextItem[]): TextItem[][] {
  const rows: TextItem[][] = [];
  for (const item of items.filter(({ text }) => text.trim()).sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && item.y - first.y < SAME_BASELINE * Math.max(first.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

function fragmentsOf(row: readonly TextItem[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const item of [...row].sort((a, b) => a.x - b.x)) {
    const alone = { items: [item], left: item.x, right: item.x + item.width };
    const before = fragments.at(-1);
    if (before && item.x - before.right <= GUTTER * item.size) fragments[fragments.length - 1] = together(before, alone);
    else fragments.push(alone);
  }
  return fragments;
}

function together(a: Fragment, b: Fragment): Fragment {
  return { items: [...a.items, ...b.items], left: a.left, right: Math.max(a.right, b.right) };
}

/** Whether a gap goes on in the rows above and below, so that some of its white is common to all of them. */
function isGutter(rows: readonly (readonly Fragment[])[], at: number, left: number, right: number): boolean {
  let count = 1;
  for (const step of [-1, 1]) {
    let [from, to] = [left, right];
    for (let i = at + step; count < ROWS; i += step) {
      const row = rows[i];
      if (!row) break;
      for (const fragment of row) {
        if (fragment.right <= from || fragment.left >= to) continue;
        // What reaches into the white leaves the larger rest of it.
        if (fragment.right - from < to - fragment.left) from = fragment.right;
        else to = fragment.left;
      }
      if (to - from < 0.5 * row[0]!.items[0]!.size) break;
      count++;
    }
  }
  return count >= Math.min(ROWS, rows.length);
}

function lineOf({ items, left, right }: Fragment): Line[] {
  const text = lineText(items);
  const largest = items.reduce((a, b) => (b.size > a.size ? b : a));
  return text ? [{ text, left, right, y: largest.y, size: largest.size }] : [];
}
