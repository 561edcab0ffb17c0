import type { EntityType } from '../../schema/entity.ts';

/** A person, organisation or place of the corpus, under one canonical name. */
export interface Entity {
  /** Stable: the same entity keeps it from build to build. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Every name seen with how often, most frequent first. Furniture is not counted: empty for an entity named only there. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** ISO 3166-1 alpha-2 where the entity is a country or lies in one without doubt. */
  readonly country?: string;
}

/** What an entity is known by from one build to the next, before it has an id: its canonical name and type. */
export function entityKey({ name, type }: { readonly name: string; readonly type: EntityType }): string {
  return `${type}:${name}`;
}
