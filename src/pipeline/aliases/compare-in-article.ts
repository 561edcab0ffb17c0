import { isDemonym } from '../text/country-names.ts';
import { countryOfPlace } from '../text/country-of-place.ts';
import { countryOfWords } from '../text/peoples.ts';
import { isSameGiven } from './known-names.ts';
import type { NameForm } from './name-form.ts';

/** Endings that a company's full name has and its short one has not. */
const COMPANY_ENDINGS = new Set(
  'inc corp co corporation company group ltd llc plc lab labs holdings motors airlines airways motor technologies international industries air bank media studios records entertainment pharmaceuticals energy financial capital systems software networks communications stores foods brands automotive aerospace railways railway shipping insurance securities partners ventures games publishing pictures kft gmbh ag sa spa nv ab oyj asa bhd jsc ooo'.split(
    ' ',
  ),
);
/** Assemblies that go by a single word where it is clear whose they are. */
const CHAMBERS = new Set('congress senate house parliament'.split(' '));
/** Nouns that say what a body is, after the name by which it is known. */
const BODY_NOUNS = new Set(
  'institution institute party movement foundation university college school association society federation union council committee commission agency authority police department ministry office center museum hospital bank army brigade project'.split(
    ' ',
  ),
);
/** Last words that say no more than what kind of body it is, or where. */
const PLAIN_LAST = new Set(
  'trust club team league board court service services force forces guard guards corps network group company press times post news journal research studies sciences science affairs government states nations workers channel television radio fund program review house senate congress assembly parliament republic state city county district rights front coalition alliance organization international america england scotland wales ireland australia canada india china africa europe asia kong reform justice security defense health education'.split(
    ' ',
  ),
);
/** Nouns that a place's short name does without. */
const PLACE_NOUNS = /^(?:sea|ocean|dc|islands?|river|peninsula|archipelago|desert)$/;
/** What an article calls Blenheim Palace by without, unless the first words are a town of their own. */
const FACILITY_NOUNS =
  /^(?:palace|airport|airbase|prison|jail|stadium|arena|park|hall|tower|bridge|castle|mosque|cathedral|basilica|abbey|hotel|camp|dam|mall|reactor|zoo|forest|facility)$/;
const PLACE_OPENINGS = /^(?:mount|lake|river|cape|gulf of|isle of|city of|town of|village of|state of|island of|province of|county of)$/;
const SMALL = new Set('of the for and in on de la du des et a an'.split(' '));

/**
 * Whether `short` may stand for `full` within an article that names both: a surname or given name, a name without its middle
 * part, a body without what stands in front ("Security Council") or a company without its ending, an acronym by its initials.
 * A place's name is hardly ever shortened: York is not New York.
 */
export function mayStandFor(short: NameForm, full: NameForm): boolean {
  if (short.type !== full.type || short.key === full.key || short.country !== undefined || full.country !== undefined) return false;
  if (short.acronym !== undefined) return full.type !== 'person' && full.acronym === undefined && isAcronymOf(short.acronym, full);
  if (full.acronym !== undefined) return false;
  if (short.type === 'person') return standsForPerson(short.parts, full.parts);
  if (short.parts.length >= full.parts.length) return false;
  if (short.type === 'organization') return standsForBody(short, full);
  return standsForPlace(short.parts, full.parts);
}

function standsForPerson(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= 2 && full.length >= 2 && short.length <= full.length && short.at(-1) === full.at(-1)) {
    // Only a name without any middle part: George W. Bush is not short for George H. W. Bush.
    const given = isSameGiven(short[0]!, full[0]!) || isInitialOf(short[0]!, full[0]!);
    if (short.length === 2 && given) return short.length < full.length || isShorter(short[0]!, full[0]!);
    return short.length < full.length && isSuffix(short, full);
  }
  if (short.length >= full.length) return false;
  if (short.length === 1) return short[0] === full.at(-1) || short[0] === full[0] || isFirstSurname(short[0]!, full);
  return short.length === 2 && short[0] === full[0] && isFirstSurname(short[1]!, full);
}

/** Of "Bill Weld" and "William Weld" only one may be short for the other. */
function isShorter(a: string, b: string): boolean {
  return a.length < b.length || (a.length === b.length && a < b);
}

/** "J. Smith" for John Smith. */
function isInitialOf(letter: string, given: string): boolean {
  return letter.length === 1 && given.length > 1 && given.startsWith(letter);
}

/** "Rosselló" of Ricardo Rosselló Nevares: of two surnames the first may stand alone. */
function isFirstSurname(part: string, full: readonly string[]): boolean {
  return full.length >= 3 && part.length >= 4 && full[full.length - 2] === part;
}

/** "Solomon" for the Solomon Sea, "Everest" for Mount Everest, "Washington" for Washington, D.C. */
function standsForPlace(short: readonly string[], full: readonly string[]): boolean {
  if (leavesOutOnly(short, full, BETWEEN) || (short.length === 2 && full.length === 3 && full.join(' ') === `${short.join(' ')} city`))
    return true;
  if (isSuffix(short, full))
    return full.join(' ') !== 'city of london' && PLACE_OPENINGS.test(full.slice(0, full.length - short.length).join(' '));
  if (!beginsWith(short, full)) return false;
  const isFacility = full.length <= short.length + 2 && FACILITY_NOUNS.test(full.at(-1)!) && !isPlace(short.join(' '));
  return isFacility || (full.length === short.length + 1 && PLACE_NOUNS.test(full.at(-1)!));
}

function standsForBody({ parts: short }: NameForm, { parts: full }: NameForm): boolean {
  if (short.length >= 2 && isSuffix(short, full)) return true;
  // "Unity Party" of the Unity Party of America, "Walter Reed Center" of the Walter Reed National Center.
  if (
    short.length >= 2 &&
    ((beginsWith(short, full) && /^(?:of|for|at)$/.test(full[short.length]!)) || leavesOutOnly(short, full, BETWEEN))
  )
    return true;
  if (isUniversityOf(short, full) || beginsWithInitials(short, full)) return true;
  if (short.length === 1 && CHAMBERS.has(short[0]!)) return ofCountry(short[0]!, full);
  // "Lakers": a team or band goes by the last word, where that says more than what kind of body it is.
  if (short.length === 1 && short[0] === full.at(-1))
    return short[0]!.length >= 4 && ![BODY_NOUNS, COMPANY_ENDINGS, PLAIN_LAST].some((plain) => plain.has(short[0]!)) && (countryOfWords(full[0]!) === undefined || /[^w]s$/.test(short[0]!)); // prettier-ignore
  if (!beginsWith(short, full)) return false;
  const rest = full.slice(short.length);
  // "Scripps" for the Scripps Institution of Oceanography, but no university for one of its schools.
  // "Lost 52" for the Lost 52 Project; Netflix Japan is a body of its own.
  if (rest.length <= 2 && isTelling(short) && !rest.some((part) => countryOfWords(part) !== undefined || isPlace(part))) return true;
  return rest.every((part) => COMPANY_ENDINGS.has(part)) || (BODY_NOUNS.has(rest[0]!) && !short.some((part) => BODY_NOUNS.has(part)));
}

/** Whether a body's first words are its own and nobody else's: neither a place nor a kind of body, nor a people. */
function isTelling(short: readonly string[]): boolean {
  const [first] = short as [string, ...string[]];
  return (
    first.length >= 4 &&
    !short.some((part) => BODY_NOUNS.has(part) || PLAIN_LAST.has(part) || COMPANY_ENDINGS.has(part)) &&
    !GENERIC_FIRST.test(first) &&
    [first, short.join(' ')].every((words) => countryOfWords(words) === undefined && !isPlace(words))
  );
}

const GENERIC_FIRST =
  /^(?:national|international|royal|general|first|united|world|global|american|european|african|asian|north|south|east|west|northern|southern|eastern|western|central|new|great|greater|upper|lower|saint|san|santa|los|las|public|federal|free|democratic|republican|liberal|conservative|social|socialist|labour|labor|green|people|peoples|people's|women|women's|young|youth|catholic|christian|islamic|muslim|jewish|human|civil|medical|health|high|supreme|state|city|county|metropolitan|grand|standard|universal|modern|advanced|digital|data|open|black|white|blue|red|star|sun|daily|evening|morning|sunday)$/;

function isPlace(words: string): boolean {
  return countryOfPlace(words.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())) !== undefined;
}

/** "Congress" for the United States Congress, "House" for the House of Representatives; not for a committee of it. */
function ofCountry(chamber: string, full: readonly string[]): boolean {
  if (full[0] === chamber) return full[1] === 'of';
  return full.at(-1) === chamber && full.length <= 3 && (full[0] === 'united' || isDemonym(capitalised(full[0]!)));
}

const capitalised = (part: string) => part.slice(0, 1).toUpperCase() + part.slice(1);

function isSuffix(short: readonly string[], full: readonly string[]): boolean {
  const offset = full.length - short.length;
  return short.every((part, i) => full[offset + i] === part);
}

function beginsWith(short: readonly string[], full: readonly string[]): boolean {
  return short.every((part, i) => full[i] === part);
}

/** Words that a name may do without in the middle: "Bradley Airport" is Bradley International Airport. */
const BETWEEN = /^(?:international|national|memorial|regional|municipal|general|public|and|of|the|for)$/;

/** Whether both begin and end alike, and what is between them and left out are only such words. */
function leavesOutOnly(short: readonly string[], full: readonly string[], words: RegExp): boolean {
  if (short.length < 2 || short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const part of full) {
    if (part === short[at]) at++;
    else if (!words.test(part)) return false;
  }
  return at === short.length;
}

/** "UC Berkeley" for the University of California, Berkeley: the first part is the initials of all but the last words. */
function beginsWithInitials([initials = '', ...rest]: readonly string[], full: readonly string[]): boolean {
  return rest.length > 0 && initials.length >= 2 && initials.length <= 4 && isSuffix(rest, full) && hasInitials(initials, full.slice(0, -rest.length).filter((part) => part !== 'at')); // prettier-ignore
}

/** "Sydney University" for the University of Sydney: two of such names in one article are one. */
function isUniversityOf(short: readonly string[], full: readonly string[]): boolean {
  return (
    full[0] === 'university' &&
    full[1] === 'of' &&
    short.at(-1) === 'university' &&
    short.slice(0, -1).join(' ') === full.slice(2).join(' ')
  );
}

/** Initials of the whole name, or of the name without its country: "DOJ", "USDA". */
function isAcronymOf(acronym: string, { parts, nation, institution }: NameForm): boolean {
  if (hasInitials(acronym, parts)) return true;
  const rest = institution?.country === undefined ? nation?.rest : institution.core;
  if (rest === undefined) return false;
  const own = rest.split(' ');
  return hasInitials(acronym, own) || (/^(?:US|UK|EU)./.test(acronym) && hasInitials(acronym.slice(2), own));
}

/** Whether the initials of the parts make the acronym, with or without the small words. */
export function hasInitials(acronym: string, parts: readonly string[]): boolean {
  if (parts.length < 2) return false;
  const letters = acronym.toLowerCase().replaceAll('&', '');
  const all = parts.map((part) => part[0]).join('');
  const main = parts.map((part) => (SMALL.has(part) ? '' : part[0])).join('');
  return letters === all || letters === main;
}
