/** Disjoint sets of the numbers 0 to n − 1; the least number of a set stands for it, so that the order of joining is no matter. */
export interface Clusters {
  find(a: number): number;
  /** @returns whether they are one now; false where they may never be */
  join(a: number, b: number): boolean;
  /** From now on no set holds both; no effect where one does already. */
  part(a: number, b: number): void;
  arePartedFor(a: number, b: number): boolean;
  /** From now on no set holds two of these. */
  keepApart(all: readonly number[]): void;
}

export function makeClusters(size: number): Clusters {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const parted: (readonly [number, number])[] = [];
  /** By root: the one of those kept apart that the set holds. */
  const holds = new Map<number, number>();
  const find = (a: number): number => {
    let root = a;
    while (parent[root]! !== root) root = parent[root]!;
    for (let at = a; parent[at]! !== root;) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const arePartedFor = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    if (x === y) return false;
    if (holds.has(x) && holds.has(y)) return true;
    return parted.some(([c, d]) => (find(c) === x && find(d) === y) || (find(c) === y && find(d) === x));
  };
  return {
    find,
    arePartedFor,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x === y) return true;
      if (arePartedFor(x, y)) return false;
      const held = holds.get(x) ?? holds.get(y);
      parent[Math.max(x, y)] = Math.min(x, y);
      if (held !== undefined) holds.set(Math.min(x, y), held);
      return true;
    },
    keepApart(all) {
      for (const a of all) holds.set(find(a), a);
    },
    part(a, b) {
      parted.push([a, b]);
    },
  };
}
