import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { TieWeight } from '../../schema/default-cut.ts';
import type { Random } from '../random.ts';

/**
 * Who belongs together: the communities of greatest modularity that Louvain's method finds among weighted ties.
 * Numbered by size, 0 the largest, those of equal size by their first entity; entities without a tie come last, each alone.
 * Blondel et al. 2008, "Fast unfolding of communities in large networks", J. Stat. Mech. P10008.
 */
export function communities(entityCount: number, ties: readonly TieWeight[], random: Random): Int32Array {
  const graph = new Graph({ type: 'undirected' });
  const tied = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  for (const entity of tied) graph.addNode(entity);
  // Ties so weak that they round to nothing still tie; without weight, Louvain would divide by zero where all are.
  for (const { a, b, strength } of ties) graph.addEdge(a, b, { weight: Math.max(1, strength) });
  const found = ties.length > 0 ? louvain(graph, { getEdgeWeight: 'weight', rng: random }) : {};

  const members = new Map<number, number[]>();
  for (const entity of tied) {
    const label = found[entity]!;
    const list = members.get(label);
    if (list) list.push(entity);
    else members.set(label, [entity]);
  }
  const community = new Int32Array(entityCount).fill(-1);
  const bySize = [...members.values()].sort((x, y) => y.length - x.length || x[0]! - y[0]!);
  bySize.forEach((list, number) => list.forEach((entity) => (community[entity] = number)));
  let next = bySize.length;
  return community.map((number) => (number < 0 ? next++ : number));
}
