/**
 * All, after one of those shown has gone from its place among them to another; those that are not shown keep their places.
 *
 * @param from, to places in `shown`
 */
export function reordered<T>(all: readonly T[], shown: readonly T[], from: number, to: number): T[] {
  const next = shown.toSpliced(from, 1).toSpliced(to, 0, shown[from]!);
  const isShown = new Set(shown);
  let at = 0;
  return all.map((one) => (isShown.has(one) ? next[at++]! : one));
}

/** Which place the one at `i` takes while that at `from` is held over `to`: those between make way. */
export function placeWhile(i: number, from: number, to: number): number {
  if (i === from) return to;
  if (from < i && i <= to) return i - 1;
  return to <= i && i < from ? i + 1 : i;
}

/** Where a key, or a click (the way without dragging: one up, and from the top to the bottom), takes the one at `from`. */
export function placeAfter(from: number, count: number, key: string): number | undefined {
  if (key === 'click') return (from + count - 1) % count;
  const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}
