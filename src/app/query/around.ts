import { BEYOND_CHANCE } from '../../schema/surprise.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ShownNetwork } from './shown-network.ts';

/**
 * The part of a shown network around one name: whoever is at most `depth` ties away, and the ties among them. A network that
 * does not hold the name is left as it is: a link must not show an empty canvas.
 *
 * @param depth 1 for the name and those it is tied to
 * @param isEvery whether the ties among the others are kept that chance would explain
 */
export function around({ ties }: Corpus, network: ShownNetwork, entity: number, depth: number, isEvery = true): ShownNetwork {
  if (!network.entities.includes(entity)) return network;
  const reached = new Set([entity]);
  for (let step = 0; step < depth; step++) {
    const rim: number[] = [];
    for (const tie of network.ties) {
      const [a, b] = [ties.a[tie]!, ties.b[tie]!];
      if (reached.has(a) !== reached.has(b)) rim.push(reached.has(a) ? b : a);
    }
    for (const other of rim) reached.add(other);
  }
  return {
    ...network,
    entities: network.entities.filter((other) => reached.has(other)),
    ties: network.ties.filter((tie) => {
      const [a, b] = [ties.a[tie]!, ties.b[tie]!];
      return reached.has(a) && reached.has(b) && (isEvery || a === entity || b === entity || ties.surpriseOf(tie) >= BEYOND_CHANCE);
    }),
  };
}

/** Names that some article of a set has together with an entity, those of most articles with it first. */
export function neighboursIn({ named }: Corpus, has: Uint8Array, entity: number): number[] {
  const found = new Map<number, number>();
  for (let article = 0; article < has.length; article++) {
    if (!has[article]) continue;
    const here = named.entity.subarray(named.start[article], named.start[article + 1]);
    if (here.includes(entity)) for (const other of here) found.set(other, (found.get(other) ?? 0) + 1);
  }
  found.delete(entity);
  return [...found].sort(([x, often], [y, again]) => again - often || x - y).map(([other]) => other);
}
