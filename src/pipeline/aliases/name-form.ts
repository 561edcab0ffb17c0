import type { EntityType } from '../../schema/entity.ts';
import { countryCode } from '../text/country-names.ts';
import { normalizeName, PLAIN } from './normalize-name.ts';

/** One spelling of a name under one type, with all that comparing needs, worked out once a corpus. */
export interface NameForm {
  /** As the text has it, white space evened out and invisible characters left out. */
  readonly shown: string;
  readonly type: EntityType;
  /** Equal for equal names. */
  readonly key: string;
  readonly parts: readonly string[];
  /** The first part and the last, where there are two: what a shorter name may share. */
  readonly ends: readonly string[];
  readonly country?: string;
  /** All capitals, two to six: "UN", "U.N.", "FSB". */
  readonly acronym?: string;
}

/** Acronyms that begin longer names: "UN Security Council" is the United Nations Security Council. */
const OPENINGS: Readonly<Record<string, string>> = {
  un: 'united nations',
  eu: 'european union',
  us: 'united states',
  uk: 'united kingdom',
};
/** Acronyms that mean one body all over the world. */
const WORLD: Readonly<Record<string, string>> = {
  UN: 'united nations',
  EU: 'european union',
  AU: 'african union',
  NATO: 'north atlantic treaty organization',
  WTO: 'world trade organization',
  IMF: 'international monetary fund',
  FBI: 'federal bureau of investigation',
  CIA: 'central intelligence agency',
  NASA: 'national aeronautics and space administration',
  IAEA: 'international atomic energy agency',
  ASEAN: 'association of southeast asian nations',
  WHO: 'world health organization',
  UNICEF: "united nations children's fund",
  UNHCR: 'united nations high commissioner for refugees',
  OPEC: 'organization of the petroleum exporting countries',
  OECD: 'organization for economic co operation and development',
  OSCE: 'organization for security and co operation in europe',
  BBC: 'british broadcasting corporation',
  AP: 'associated press',
  AFP: 'agence france presse',
  NYT: 'new york times',
  NOAA: 'national oceanic and atmospheric administration',
  NTSB: 'national transportation safety board',
  FAA: 'federal aviation administration',
  FDA: 'food and drug administration',
  EPA: 'environmental protection agency',
  NSA: 'national security agency',
  ESA: 'european space agency',
  USGS: 'united states geological survey',
  IOC: 'international olympic committee',
  NBA: 'national basketball association',
  NFL: 'national football league',
  BJP: 'bharatiya janata party',
  ACLU: 'american civil liberties union',
  ISIL: 'islamic state of iraq and the levant',
};

export function nameForm(surface: string, type: EntityType): NameForm {
  const shown = PLAIN.test(surface)
    ? surface
    : surface
        .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
  const country = type === 'place' ? (countryCode(shown) ?? countryCode(shown.replaceAll('’', "'"))) : undefined;
  const acronym = /^(?:\p{Lu}\.?){2,6}$/u.test(shown) ? shown.replaceAll('.', '') : undefined;
  let key = country !== undefined ? `country ${country}` : normalizeName(shown);
  if (type === 'organization') {
    if (acronym !== undefined && WORLD[acronym]) key = WORLD[acronym];
    key = key
      .replace(/^(?:un|eu|us|uk)(?= .)/, (opening) => OPENINGS[opening]!)
      .replace(/organisation/g, 'organization')
      .replace(/defence/g, 'defense')
      .replace(/centre/g, 'center')
      .replace(/ (?:inc|ltd|llc|plc)$/, '')
      .replace(/&/g, 'and');
  }
  if (key === '') key = shown;
  const parts = key.split(' ');
  return {
    shown,
    type,
    key,
    parts,
    ends: parts.length < 2 ? [] : [...new Set([parts[0]!, parts.at(-1)!])],
    ...(country !== undefined ? { country } : {}),
    ...(acronym !== undefined ? { acronym } : {}),
  };
}
