import type { LayoutTie } from './node.ts';

/** Who is tied to whom, in rows of nodes: the neighbours of node `i` are `other[start[i]]` up to `other[start[i + 1]]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly other: Int32Array;
}

export function neighboursOf(count: number, ties: readonly LayoutTie[]): Neighbours {
  const start = new Int32Array(count + 1);
  for (const { source, target } of ties) {
    start[source + 1]!++;
    start[target + 1]!++;
  }
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const next = start.slice(0, count);
  const other = new Int32Array(start[count]!);
  for (const { source, target } of ties) {
    other[next[source]!++] = target;
    other[next[target]!++] = source;
  }
  return { start, other };
}
