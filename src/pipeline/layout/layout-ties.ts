import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Network } from '../cooccurrence/network.ts';
import type { LayoutNode, LayoutTie } from './node.ts';

/** A node with fewer ties is held by some that are not shown. */
const TIES_AT_LEAST = 2;

/**
 * The ties that places follow from: those shown by default, and for a node with hardly any of them its strongest others, at a
 * fifth of their weight, so that it stands near whom it is named with rather than anywhere.
 */
export function layoutTies({ shownTies, ties }: Network, nodes: readonly LayoutNode[]): LayoutTie[] {
  const rows = new Map(nodes.map(({ entity }, i) => [entity, i]));
  const chosen: LayoutTie[] = shownTies.map(({ a, b, strength }) => ({
    source: rows.get(a)!,
    target: rows.get(b)!,
    weight: strength / STRENGTH_UNIT,
  }));
  const missing = new Int32Array(nodes.length).fill(TIES_AT_LEAST);
  const taken = new Set<number>();
  const key = (source: number, target: number) => source * nodes.length + target;
  for (const { source, target } of chosen) {
    missing[source]!--;
    missing[target]!--;
    taken.add(key(source, target));
  }

  const others: { source: number; target: number; strength: number }[] = [];
  for (let i = 0; i < ties.count; i++) {
    const source = rows.get(ties.a[i]!);
    if (source === undefined) continue;
    const target = rows.get(ties.b[i]!);
    if (target === undefined || (missing[source]! <= 0 && missing[target]! <= 0) || taken.has(key(source, target))) continue;
    others.push({ source, target, strength: ties.strength[i]! });
  }
  others.sort((x, y) => y.strength - x.strength || x.source - y.source || x.target - y.target);
  for (const { source, target, strength } of others) {
    if (missing[source]! <= 0 && missing[target]! <= 0) continue;
    missing[source]!--;
    missing[target]!--;
    chosen.push({ source, target, weight: strength / STRENGTH_UNIT / 5 });
  }
  return chosen;
}
