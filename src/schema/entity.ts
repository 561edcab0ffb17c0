/** The three kinds of name that Dateline tells apart. A country is a place, also where it acts or plays. */
export const ENTITY_TYPES = ['person', 'organization', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
