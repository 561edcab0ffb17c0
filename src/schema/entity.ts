/** The three kinds of name that Dateline tells apart. A country is a place, also where it acts or plays. */
export const ENTITY_TYPES = ['person', 'organization', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a mark of the network stands for: one name of a type, or a community folded into one. */
export type MarkType = EntityType | 'community';

/**
 * Why a name was taken for another name of somebody.
 *
 * - `part`: an article names both, and this is a part of the full name: "Putin"
 * - `initials`: an article names both, and these are the full name's initials
 * - `stated`: an article says so: "World Health Organization (WHO)"
 * - `nation`: an institution that every country has, in an article about that country
 * - `world`: another name that is known everywhere: "U.S.", "Bombay"
 * - `spelling`: another spelling, transliteration, or the same name with initials
 * - `corpus`: wherever both are named, it stands for the full name, and for nobody else
 * - `listed`: the user's own list says so
 * - `corrected`: `corrections.json` says so
 */
export const MERGE_RULES = ['part', 'initials', 'stated', 'nation', 'world', 'spelling', 'corpus', 'listed', 'corrected'] as const;
export type MergeRule = (typeof MERGE_RULES)[number];
