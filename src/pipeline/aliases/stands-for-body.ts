import { isDemonym } from '../text/country-names.ts';
import { isPlaceName } from '../text/country-of-place.ts';
import { countryOfWords } from '../text/peoples.ts';
import { beginsWith, hasInitials, isSuffix, leavesOutLittle, type Parts } from './name-parts.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** Endings that a company's full name has and its short one has not. */
const COMPANY_ENDINGS =
  words(`inc corp co corporation company group ltd llc plc lab labs holdings motors airlines airways motor technologies
international industries air bank media studios records entertainment pharmaceuticals energy financial capital systems software networks
communications stores foods brands automotive aerospace railways railway shipping insurance securities partners ventures games
publishing pictures kft gmbh ag sa spa nv ab oyj asa bhd jsc ooo`);
/** Assemblies that go by a single word where it is clear whose they are. */
const CHAMBERS = words('congress senate house parliament');
/** Nouns that say what a body is, after the name by which it is known. */
const BODY_NOUNS = words(`institution institute party movement foundation university college school association society federation union
council committee commission agency authority police department ministry office center museum hospital bank army brigade project`);
/** Last words that say no more than what kind of body it is, or where. */
const PLAIN_LAST = words(`trust club team league board court service services force forces guard guards corps network group company press
times post news journal research studies sciences science affairs government states nations workers channel television radio fund program
review house senate congress assembly parliament republic state city county district rights front coalition alliance organization
international america england scotland wales ireland australia canada india china africa europe asia kong reform justice security defense
health education`);
/** First words that many bodies share. */
const SHARED_FIRST = words(`national international royal general first united world global american european african asian north south east
west northern southern eastern western central new great greater upper lower saint san santa los las public federal free democratic
republican liberal conservative social socialist labour labor green people peoples people's women women's young youth catholic christian
islamic muslim jewish human civil medical health high supreme state city county metropolitan grand standard universal modern advanced
digital data open black white blue red star sun daily evening morning sunday`);

const saysKind = (part: string) => BODY_NOUNS.has(part) || COMPANY_ENDINGS.has(part) || PLAIN_LAST.has(part);

/** Whether a body's shorter name may stand for the full one, where one article has both. */
export function standsForBody(short: Parts, full: Parts): boolean {
  if (isUniversityOf(short, full) || beginsWithInitials(short, full)) return true;
  return short.length === 1 ? isWordOf(short[0]!, full) : isPartOf(short, full);
}

/** "Security Council", "Unity Party" of the Unity Party of America, "Lost 52" of the Lost 52 Project. */
function isPartOf(short: Parts, full: Parts): boolean {
  if (isSuffix(short, full) || leavesOutLittle(short, full)) return true;
  return beginsWith(short, full) && (/^(?:of|for|at)$/.test(full[short.length]!) || goesWithout(short, full.slice(short.length)));
}

function isWordOf(word: string, full: Parts): boolean {
  if (CHAMBERS.has(word)) return isChamberOf(word, full);
  if (word === full[0]) return goesWithout([word], full.slice(1));
  // "Lakers": a team or band goes by its last word, where that says more than what kind of body it is; French Wikinews is another.
  const isTelling = word.length >= 4 && !saysKind(word) && (countryOfWords(full[0]!) === undefined || /[^w]s$/.test(word));
  return word === full.at(-1) && isTelling;
}

/** Whether the rest of a name only says what kind of body it is: "Scripps" Institution of Oceanography, "Kaspersky" Lab. */
function goesWithout(short: Parts, rest: Parts): boolean {
  if (rest.every((part) => COMPANY_ENDINGS.has(part))) return true;
  // No university goes by the name of one of its schools.
  return BODY_NOUNS.has(rest[0]!) && !short.some((part) => BODY_NOUNS.has(part));
}

/**
 * Whether a body may go by its first words though the rest says more than its kind: "Cipriani" for Cipriani Dolci, "Hells Angels" for the
 * Hells Angels Motorcycle Club; Netflix Japan is a body of its own. Only where the article has introduced the full name first: of
 * YouTube and YouTube Music it speaks the other way round.
 */
export function mayBeginBody(short: Parts, full: Parts): boolean {
  const rest = full.slice(short.length);
  if (rest.length === 0 || rest.length > 2 || !beginsWith(short, full) || !isNobodyElse(short)) return false;
  return rest.every((part) => countryOfWords(part) === undefined && !isPlaceName(part));
}

/** Whether a body's first words are its own: neither a place nor a people, nor what many bodies begin with. */
function isNobodyElse(short: Parts): boolean {
  const [first = ''] = short;
  if (first.length < 4 || SHARED_FIRST.has(first) || short.some(saysKind)) return false;
  return [first, short.join(' ')].every((name) => countryOfWords(name) === undefined && !isPlaceName(name));
}

/** "Congress" for the United States Congress, "House" for the House of Representatives; not for a committee of it. */
function isChamberOf(chamber: string, full: Parts): boolean {
  if (full[0] === chamber) return full[1] === 'of';
  const [first = ''] = full;
  return full.at(-1) === chamber && full.length <= 3 && (first === 'united' || isDemonym(first.slice(0, 1).toUpperCase() + first.slice(1)));
}

/** "UC Berkeley" for the University of California, Berkeley: the first part is the initials of all but the last words. */
function beginsWithInitials([initials = '', ...rest]: Parts, full: Parts): boolean {
  if (rest.length === 0 || initials.length < 2 || initials.length > 4 || !isSuffix(rest, full)) return false;
  const head = full.slice(0, -rest.length).filter((part) => part !== 'at');
  return hasInitials(initials, head);
}

/** "Sydney University" for the University of Sydney: two of such names in one article are one. */
function isUniversityOf(short: Parts, full: Parts): boolean {
  if (full[0] !== 'university' || full[1] !== 'of' || short.at(-1) !== 'university') return false;
  return short.slice(0, -1).join(' ') === full.slice(2).join(' ');
}
