import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Unit } from './measured.ts';
import { partnersOf } from './partners.ts';

/** What an entity is tied to. */
export interface TieOf {
  readonly other: number;
  /** In `STRENGTH_UNIT`s. */
  readonly strength: number;
}

/** Every tie of an entity in a set of articles, strongest first, of equal ones that to the name of most articles; without the hidden types. */
export function strongestPartners(
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
