import { BEYOND_CHANCE } from '../../schema/surprise.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ShownNetwork } from './shown-network.ts';

/**
 * The part of a shown network around one name: whoever is at most `depth` ties away, and the ties among them. A network that
 * does not hold the name is left as it is: a link must not show an empty canvas.
 *
 * @param own whom the name's own ties may lead to: a name may have more than a canvas holds
 * @param depth 1 for the name and those it is tied to
 * @param isEvery whether the ties among the others are kept that chance would explain
 */
export function around(
  { ties }: Corpus,
  network: ShownNetwork,
  entity: number,
  own: ReadonlySet<number>,
  depth: number,
  isEvery = true,
): ShownNetwork {
  if (!network.entities.includes(entity)) return network;
  const isOwn = (a: number, b: number) => (a === entity ? own.has(b) : b === entity && own.has(a));
  const reached = new Set([entity]);
  for (let step = 0; step < depth; step++) {
    const rim: number[] = [];
    for (const tie of network.ties) {
      const [a, b] = [ties.a[tie]!, ties.b[tie]!];
      if (reached.has(a) !== reached.has(b) && (isOwn(a, b) || (a !== entity && b !== entity))) rim.push(reached.has(a) ? b : a);
    }
    for (const other of rim) reached.add(other);
  }
  return {
    ...network,
    entities: network.entities.filter((other) => reached.has(other)),
    ties: network.ties.filter((tie) => {
      const [a, b] = [ties.a[tie]!, ties.b[tie]!];
      if (a === entity || b === entity) return isOwn(a, b);
      return reached.has(a) && reached.has(b) && (isEvery || ties.surpriseOf(tie) >= BEYOND_CHANCE);
    }),
  };
}
