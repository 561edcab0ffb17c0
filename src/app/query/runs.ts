/**
 * A set of articles as the runs of rows that are in it: `[from, to)` after `[from, to)`, ascending, none touching the next. A range
 * of dates is one run, whatever it holds, so that moving its ends costs what lies between the old ends and the new ones.
 */
export type Runs = Int32Array;

/** @param has one byte an article, 1 where it is in */
export function runsOf(has: Uint8Array): Runs {
  const edges: number[] = [];
  let before = 0;
  for (let article = 0; article < has.length; article++) {
    const is = has[article]!;
    if (is !== before) edges.push(article);
    before = is;
  }
  if (before === 1) edges.push(has.length);
  return Int32Array.from(edges);
}

export function rangeRuns(from: number, to: number): Runs {
  return from < to ? Int32Array.of(from, to) : new Int32Array();
}

/** Calls back with every run of rows that joins (+1) or leaves (−1) where one set becomes the other. */
export function eachChange(before: Runs, after: Runs, visit: (from: number, to: number, change: 1 | -1) => void): void {
  let i = 0;
  let j = 0;
  let at = 0;
  while (i < before.length || j < after.length) {
    const edge = Math.min(before[i] ?? Infinity, after[j] ?? Infinity);
    const was = i % 2;
    const is = j % 2;
    if (was !== is && edge > at) visit(at, edge, is ? 1 : -1);
    at = edge;
    if (before[i] === edge) i++;
    if (after[j] === edge) j++;
  }
}

/** How many rows join or leave. */
export function changeSize(before: Runs, after: Runs): number {
  let size = 0;
  eachChange(before, after, (from, to) => (size += to - from));
  return size;
}
