import { countryNames, isDemonym } from '../../text/country-names.ts';
import type { EntityType } from '../../../schema/entity.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ORGANIZATION_BEFORE_OF, ORGANIZATION_HEADS, OTHER_HEADS, PLACE_BEFORE_OF, PLACE_FIRST, PLACE_HEADS } from './heads.ts';
import { NOT_NAMES } from './not-names.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PLACES } from './places.ts';
import { CALLINGS, COMPANY_ROLES, HONORIFICS, ROLES, WEAK_ROLES } from './roles.ts';

/** What a capitalised word may be, one bit each; a word may be several things. */
export const GIVEN = 1;
export const HONORIFIC = 2;
export const ROLE = 4;
const WEAK_ROLE = 8;
const COMPANY_ROLE = 16;
export const ORG_HEAD = 32;
const PLACE_HEAD = 64;
const OTHER_HEAD = 128;
export const ORG_BEFORE_OF = 256;
const PLACE_BEFORE_OF_BIT = 512;
const PLACE_FIRST_BIT = 1024;
export const NOT_NAME = 2048;
export const DEMONYM = 4096;
/** In small letters: "spokesman". */
const CALLING = 8192;

const words = new Map<string, number>();
const add = (list: string, bit: number) => {
  for (const word of list.split(/\s+/)) if (word) words.set(word, (words.get(word) ?? 0) | bit);
};
add(GIVEN_NAMES, GIVEN);
add(HONORIFICS, HONORIFIC | ROLE);
add(ROLES, ROLE);
add(WEAK_ROLES, ROLE | WEAK_ROLE);
add(COMPANY_ROLES, ROLE | COMPANY_ROLE);
add(ORGANIZATION_HEADS, ORG_HEAD);
add(PLACE_HEADS, PLACE_HEAD);
add(OTHER_HEADS, OTHER_HEAD);
add(ORGANIZATION_BEFORE_OF, ORG_BEFORE_OF);
add(PLACE_BEFORE_OF, PLACE_BEFORE_OF_BIT);
add(PLACE_FIRST, PLACE_FIRST_BIT);
add(NOT_NAMES, NOT_NAME);
add(CALLINGS, CALLING);

const known = new Map<string, EntityType>();
for (const name of PLACES) known.set(name, 'place');
for (const name of countryNames) known.set(name, 'place');
for (const name of ORGANIZATIONS) known.set(name, 'organization');

/** Most words of a known name: "Democratic People's Republic of Korea" has as many with its possessive split off. */
let longest = 1;
for (const name of known.keys()) {
  longest = Math.max(longest, name.split(/[ -]|(?=['’]s\b)/).length);
}

/** Tokens that a known name has at most, hyphens counted. */
export const LONGEST_KNOWN = longest + 2;

/** The classes of a word as it is spelt; demonyms are looked up too. */
export function classesOf(word: string): number {
  return (words.get(word) ?? 0) | (isDemonym(word) ? DEMONYM : 0);
}

/** Type of a country, region, city or body known all over the world, by its exact name. */
export const knownType = (name: string): EntityType | undefined => known.get(name);
