import type { EntityType, MergeRule } from '../../schema/entity.ts';

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
  /** Why each name that is no mere spelling of the canonical one is this entity's. */
  readonly reasons: readonly AliasReason[];
  /** From the user's own list. */
  readonly description?: string;
  readonly link?: string;
}

/** Why a name is taken for somebody's. */
export interface AliasReason {
  readonly name: string;
  readonly rule: MergeRule;
  /** An article, by id, where that can be seen. */
  readonly article: string;
}

/** Two entities that may be one, and are left apart until somebody says so. */
export interface Question {
  /** Id of the one with the shorter name. */
  readonly short: string;
  readonly full: string;
  /** In how many articles the short name stands for itself. */
  readonly articles: number;
}

/** What an entity is known by from one build to the next, before it has an id: its canonical name and type. */
export function entityKey({ name, type }: { readonly name: string; readonly type: EntityType }): string {
  return `${type}:${name}`;
}
