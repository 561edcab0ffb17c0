import type { Span } from '../../src/schema/mention.ts';

/**
 * Pairs two lists one to one, best first.
 *
 * @param rank how well two go together, to be compared number by number; undefined where they do not
 */
export function pairUp<A, B>(
  ones: readonly A[],
  others: readonly B[],
  rank: (one: A, other: B) => readonly number[] | undefined,
): (readonly [A, B])[] {
  const pairs = ones.flatMap((one, i) =>
    others.flatMap((other, j) => {
      const ranked = rank(one, other);
      return ranked ? [{ i, j, ranked }] : [];
    }),
  );
  pairs.sort((x, y) => compare(y.ranked, x.ranked) || x.i - y.i || x.j - y.j);
  const taken = new Set<number>();
  const given = new Set<number>();
  return pairs.flatMap(({ i, j }) => {
    if (taken.has(i) || given.has(j)) return [];
    taken.add(i);
    given.add(j);
    return [[ones[i]!, others[j]!] as const];
  });
}

/** How much two spans have in common; below zero, how far they are apart. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function compare(x: readonly number[], y: readonly number[]): number {
  return x.map((value, k) => value - y[k]!).find((difference) => difference !== 0) ?? 0;
}
