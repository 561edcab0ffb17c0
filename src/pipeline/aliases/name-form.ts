import type { EntityType } from '../../schema/entity.ts';
import { countryCode } from '../text/country-names.ts';
import { institutionKey, institutionOf, nationOf, type Institution, type Nation } from './institution.ts';
import { usualKey, worldMeaning } from './known-names.ts';
import { normalizeName, PLAIN } from '../../schema/normalize-name.ts';

/** One spelling of a name under one type, with all that comparing needs, worked out once a corpus. */
export interface NameForm {
  /** As the text has it, white space evened out and invisible characters left out. */
  readonly shown: string;
  readonly type: EntityType;
  /** Equal for equal names, and for names of one thing that the whole world knows: "US" and "United States". */
  readonly key: string;
  readonly parts: readonly string[];
  /** The first part and the last, where there are two: what a shorter name may share. */
  readonly ends: readonly string[];
  readonly country?: string;
  /** The user's list or an annotation says who it is: it is short for nobody else. */
  readonly fixed?: true;
  /** All capitals, two to seven, "&" among them: "UN", "U.N.", "PG&E". */
  readonly acronym?: string;
  readonly institution?: Institution;
  /** The country before a body's name that is no such institution. */
  readonly nation?: Nation;
}

/** Acronyms that begin longer names: "UN Security Council" is the United Nations Security Council. */
const OPENINGS: Readonly<Record<string, string>> = {
  un: 'united nations',
  eu: 'european union',
  us: 'united states',
  uk: 'united kingdom',
};

/** "UN", "U.N.", "PG&E", and with a small letter: "MoD", "TfL". */
const ACRONYM = /^(?:(?:[\p{Lu}&]\.?){2,7}|\p{Lu}\p{Ll}\p{Lu}{1,3})$/u;

/** @param language of the article, whose own name of a country is the country's as well: "Suomi" */
export function nameForm(surface: string, type: EntityType, language = 'en'): NameForm {
  const shown = PLAIN.test(surface)
    ? surface
    : surface
        .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
  const country = type === 'place' ? countryOfName(shown.replaceAll('’', "'"), language) : undefined;
  const acronym = ACRONYM.test(shown) ? shown.replaceAll('.', '') : undefined;
  const plain = country !== undefined ? `country ${country}` : normalizeName(shown) || shown;
  const written = type === 'organization' ? evenBody(plain) : type === 'place' ? evenPlace(plain) : plain;
  const key = (type === 'organization' && worldMeaning(acronym ?? shown)) || usualKey(type, written) || written;
  const all = (acronym !== undefined ? key : written).split(' ');
  const parts = type === 'person' ? withoutGeneration(all) : all;
  const institution = type === 'organization' && !key.startsWith('institution ') ? institutionOf(parts) : undefined;
  const nation = type === 'organization' && institution === undefined && acronym === undefined ? nationOf(parts) : undefined;
  return {
    shown,
    type,
    key:
      institution === undefined
        ? key
        : institution.country === undefined
          ? institution.core
          : institutionKey(institution.core, institution.country),
    parts,
    ends: endsOf(parts),
    ...(country !== undefined ? { country } : {}),
    ...(acronym !== undefined ? { acronym } : {}),
    ...(institution !== undefined ? { institution } : {}),
    ...(nation !== undefined ? { nation } : {}),
  };
}

/** A country's code by one of its names, or by a name with its form of government: "Kingdom of Bahrain". */
function countryOfName(name: string, language: string): string | undefined {
  const code = countryCode(name, language);
  if (code !== undefined) return code;
  const [, short] = /^(?:Kingdom|Republic|Sultanate|State|Commonwealth|Principality) of (?:the )?(.+)$/.exec(name) ?? [];
  return short === undefined ? undefined : countryCode(short);
}

function endsOf(parts: readonly string[]): readonly string[] {
  return parts.length < 2 ? [] : [...new Set([parts[0]!, parts.at(-1)!])];
}

/** "John Smith Jr." goes by Smith. */
function withoutGeneration(parts: readonly string[]): readonly string[] {
  return parts.length > 2 && /^(?:jr|sr|ii|iii|iv)$/.test(parts.at(-1)!) ? parts.slice(0, -1) : parts;
}

/** Spellings and endings of organisations that make no difference. */
function evenBody(name: string): string {
  return name
    .replace(/^(?:un|eu|us|uk)(?= .)/, (opening) => OPENINGS[opening]!)
    .replace(/organisation/g, 'organization')
    .replace(/defence/g, 'defense')
    .replace(/centre/g, 'center')
    .replace(/programme/g, 'program')
    .replace(/ (?:inc|incorporated|ltd|llc|plc|co|company|corp|corporation|limited|gmbh|ag|sa|nv|spa)$/, '')
    .replace(/&/g, 'and');
}

function evenPlace(name: string): string {
  return name
    .replace(/^st (?=.)/, 'saint ')
    .replace(/^mt (?=.)/, 'mount ')
    .replace(/^ft (?=.)/, 'fort ');
}
