import { classesOf, DEMONYM, GIVEN, HONORIFIC, ROLE } from './lexicon/lexicon.ts';
import type { Line } from './reading.ts';
import { countryNames } from '../text/country-names.ts';
import type { Kind } from './model/tags.ts';

/** A name by its first and last token, both included. */
export interface TokenName {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
}

const COUNTRIES = new Set([
  ...countryNames,
  'US',
  'U.S.',
  'U.S',
  'USA',
  'U.S.A.',
  'UK',
  'U.K.',
  'America',
  'Britain',
  'England',
  'Scotland',
  'Wales',
]);
const BELIEFS = new Set(
  'Muslim Muslims Islamic Islamist Islamists Christian Christians Christianity Islam Catholic Catholics Protestant Protestants Jewish Jew Jews Judaism Hindu Hindus Hinduism Buddhist Buddhists Buddhism Sunni Sunnis Shia Shiite Shiites Sikh Sikhs Orthodox Democrat Democrats Democratic Republican Republicans Conservative Conservatives Communist Communists Socialist Socialists Liberal Liberals Nazi Nazis Marxist Zionist Evangelical Anglican Mormon Mormons'.split(
    ' ',
  ),
);
const COMPASS =
  /^(?:Middle|Far|North|South|East|West|Northern|Southern|Eastern|Western|Central|Latin|Native|Sub|Saharan|Saudi|Sri|Costa|Puerto|New|[-–])$/;
/** What follows a hyphen in an English compound: "Moscow-based" is a place and a word more. */
const COMPOUNDS = new Set(
  'based led backed born run made held bound area only style era like wide owned built trained educated funded ruled free friendly language speaking occupied controlled administered sponsored linked related inspired affiliated aligned allied dominated level class type size something old year day long time elect designate turned and or to the sized side flagged registered bred mediated brokered listed themed'.split(
    ' ',
  ),
);
const COURTS =
  /^(?:District|High|Supreme|Circuit|Crown|Federal|County|Appeals?|Criminal|Magistrates|Superior|Constitutional|International)$/;
/** Words of the edges that belong to no name. */
const DETERMINERS = /^(?:the|a|an|this|that|these|those|our|his|her|its|their|my|your|all|some|both|each|every|other|many|several)$/;
/** Offices that are given names or surnames as well. */
const NAMES_TOO = /^(?:Dean|Earl|Marshal|Saint|St\.?|Shah|Christian)$/;

/**
 * A name by the product's own scheme, or none: peoples, beliefs and parties' followers are no names, a country is a place, titles and
 * small words at the edges fall away.
 *
 * The very same for what a model learns and for what it finds.
 *
 * @param loose for sets that mark whole noun phrases: determiners with a capital and small words at both edges go too
 */
export function evenName({ tokens }: Line, { first, last, kind }: TokenName, loose = false): TokenName | undefined {
  const text = (i: number) => tokens[i]?.text ?? '';
  const capital = (i: number) => tokens[i]!.kind === 'word' && tokens[i]!.casing !== 'lower';
  const isDemonym = (i: number) => (classesOf(text(i)) & DEMONYM) !== 0;
  const office = (i: number) => capital(i) && (classesOf(text(i)) & (HONORIFIC | ROLE)) !== 0;
  for (let changed = true; changed && first <= last;) {
    changed = false;
    const word = text(first);
    const small = !capital(first) && tokens[first]!.kind !== 'number' && !(text(first + 1) === '-' && first + 2 <= last);
    const determined = DETERMINERS.test(loose ? word.toLowerCase() : word);
    const titled =
      kind === 'person' &&
      first < last &&
      ((office(first) && !NAMES_TOO.test(word) && (classesOf(word) & GIVEN) === 0) || (loose && isDemonym(first)));
    if (determined || titled || tokens[first]!.kind === 'mark' || (loose && small)) {
      first++;
      changed = true;
    }
  }
  while (
    last >= first &&
    (tokens[last]!.kind === 'possessive' ||
      /^[,;:"”)]$/.test(text(last)) ||
      (loose && !capital(last) && tokens[last]!.kind !== 'number' && text(last - 1) !== '-'))
  )
    last--;
  while (last - 2 >= first && text(last - 1) === '-' && COMPOUNDS.has(text(last))) last -= 2;
  if (first > last) return undefined;
  let capitals = 0;
  let peoples = 0;
  let beliefs = 0;
  let offices = 0;
  let others = 0;
  for (let i = first; i <= last; i++) {
    if (!capital(i)) continue;
    capitals++;
    if (isDemonym(i)) peoples++;
    else if (BELIEFS.has(text(i))) beliefs++;
    else if (COMPASS.test(text(i))) continue;
    else if (office(i)) offices++;
    else others++;
  }
  if (capitals === 0) return undefined;
  if (others === 0 && offices === 0 && peoples + beliefs > 0) return undefined;
  if (kind === 'person' && others === 0 && offices > 0 && loose) return undefined;
  // A museum is a place, as a building to go to.
  const isMuseum = /^(?:Museum|Gallery)$/.test(text(last)) || (/^(?:Museum|Gallery)$/.test(text(first)) && text(first + 1) === 'of');
  const isBody =
    /^(?:Hospital|University|College|Academy|Institute|Police|Department|Council|Committee|Commission|Ministry|Association|Agency|Federation)$/.test(
      text(last),
    ) ||
    (text(last) === 'Court' && COURTS.test(text(last - 1)));
  if (kind === 'place' && isBody && last > first) return { first, last, kind: 'organization' };
  if (kind === 'organization' && isMuseum) return { first, last, kind: 'place' };
  if (kind === 'organization' && COUNTRIES.has(textOf(tokens.slice(first, last + 1)))) return { first, last, kind: 'place' };
  return { first, last, kind };
}

const textOf = (tokens: Line['tokens']) => tokens.map(({ text, spaced }, i) => (spaced && i > 0 ? ' ' : '') + text).join('');
