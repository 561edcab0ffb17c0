import type { EntityType } from './entity.ts';

const WORDS: Readonly<Record<EntityType, string>> = {
  person: 'person persons people per',
  organization: 'organization organizations organisation organisations company companies org',
  place: 'place places location locations loc country countries city cities',
};

const TYPES = new Map((Object.keys(WORDS) as EntityType[]).flatMap((type) => WORDS[type].split(' ').map((word) => [word, type] as const)));

export const TYPE_CURE = 'write person, organization or place';

/** The type that a word of a list or correction stands for, in capitals or not: "Company" is an organisation. */
export function typeOfWord(word: string): EntityType | undefined {
  return TYPES.get(word.trim().toLowerCase());
}
