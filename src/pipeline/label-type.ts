import type { EntityType } from '../schema/entity.ts';

const LABELS: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['person', 'per', 'pers', 'people'],
  organization: ['organization', 'organisation', 'org', 'corporation', 'company'],
  place: ['place', 'loc', 'location', 'gpe', 'gpe-loc', 'gpe-org', 'fac', 'facility'],
};
const TYPES = new Map(Object.entries(LABELS).flatMap(([type, labels]) => labels.map((label) => [label, type as EntityType])));

/**
 * The type that a label of another program stands for ("PER", "GPE", "Organisation"); none for peoples (NORP), dates, works and
 * whatever else is no person, organisation or place. A country is a place, also where it acts.
 */
export function labelType(label: string): EntityType | undefined {
  return TYPES.get(label.trim().toLowerCase().replace(/_/g, '-'));
}
