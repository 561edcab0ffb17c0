import type { Corpus } from '../data/corpus.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Positions } from './positions.ts';

/** Where the build has placed the entities of a shown network; undefined where it has not placed all of them. */
export function builtPositions(
  { placed, x, y }: Pick<Corpus['entities'], 'placed' | 'x' | 'y'>,
  { entities }: Pick<ShownNetwork, 'entities'>,
): Positions | undefined {
  if (entities.some((entity) => entity >= placed)) return undefined;
  return { x: Float64Array.from(entities, (entity) => x[entity]!), y: Float64Array.from(entities, (entity) => y[entity]!) };
}
