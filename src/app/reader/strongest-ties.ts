import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Unit } from '../query/measured.ts';
import { partnersOf } from '../query/partners.ts';

export interface TieOf {
  readonly other: number;
  /** In `STRENGTH_UNIT`s. */
  readonly strength: number;
}

/** Ties of an entity in a set of articles, strongest first, without the hidden types. */
export function strongestTies(
  corpus: Corpus,
  has: Uint8Array,
  entity: number,
  unit: Unit,
  hiddenTypes: readonly EntityType[],
): readonly TieOf[] {
  return partnersOf(corpus, has, entity)
    .filter(({ entity: other }) => !hiddenTypes.includes(corpus.entities.type[other]!))
    .map((partner) => ({ other: partner.entity, strength: unit === 'texts' ? partner.textStrength : partner.strength }))
    .sort((x, y) => y.strength - x.strength || x.other - y.other);
}
