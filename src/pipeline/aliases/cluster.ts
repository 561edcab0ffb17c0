/** Disjoint sets of the numbers 0 to n − 1; the least number of a set stands for it, so that the order of joining is no matter. */
export interface Clusters {
  find(a: number): number;
  join(a: number, b: number): void;
}

export function makeClusters(size: number): Clusters {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
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
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
