import { isDemonym } from '../text/country-names.ts';
import type { NameForm } from './name-form.ts';

/** Endings that a company's full name has and its short one has not. */
const COMPANY_ENDINGS = new Set(
  'inc corp co corporation company group ltd llc plc lab labs holdings motors airlines airways motor technologies international industries'.split(
    ' ',
  ),
);
/** Assemblies that go by a single word where it is clear whose they are. */
const CHAMBERS = new Set('congress senate house parliament'.split(' '));
/** Nouns that say what a body is, after the name by which it is known. */
const BODY_NOUNS = new Set(
  'institution institute party movement foundation university college school association society federation union council committee commission agency authority police department ministry office center museum hospital bank army brigade'.split(
    ' ',
  ),
);
const SMALL = new Set('of the for and in on de la du des et a an'.split(' '));

/**
 * Whether `short` may stand for `full` within an article that names both: a surname or given name, a name without its middle
 * part, a body without what stands in front ("Security Council") or a company without its ending, an acronym by its initials.
 * A place's name is hardly ever shortened: York is not New York.
 */
export function mayStandFor(short: NameForm, full: NameForm): boolean {
  if (short.type !== full.type || short.key === full.key || short.country !== undefined || full.country !== undefined) return false;
  if (short.acronym !== undefined)
    return full.type === 'organization' && full.acronym === undefined && hasInitials(short.acronym, full.parts);
  if (short.parts.length >= full.parts.length || full.acronym !== undefined) return false;
  if (short.type === 'person') return standsForPerson(short.parts, full.parts);
  if (short.type === 'organization') return standsForBody(short.parts, full.parts);
  return standsForPlace(short.parts, full.parts);
}

function standsForPerson(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 1) return short[0] === full.at(-1) || short[0] === full[0];
  if (isSuffix(short, full)) return true;
  // Only a name without any middle part: George W. Bush is not short for George H. W. Bush.
  return short.length === 2 && short[0] === full[0] && short[1] === full.at(-1);
}

/** "Mediterranean" for the Mediterranean Sea, "Washington" for Washington, D.C. */
function standsForPlace(short: readonly string[], full: readonly string[]): boolean {
  return full.length === short.length + 1 && short.every((part, i) => full[i] === part) && /^(?:sea|ocean|dc)$/.test(full.at(-1)!);
}

function standsForBody(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= 2 && isSuffix(short, full)) return true;
  if (short.length === 1 && CHAMBERS.has(short[0]!)) return ofCountry(short[0]!, full);
  if (!short.every((part, i) => full[i] === part)) return false;
  const rest = full.slice(short.length);
  // "Scripps" for the Scripps Institution of Oceanography, but no university for one of its schools.
  return rest.every((part) => COMPANY_ENDINGS.has(part)) || (BODY_NOUNS.has(rest[0]!) && !short.some((part) => BODY_NOUNS.has(part)));
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

/** Whether the initials of the parts make the acronym, with or without the small words. */
export function hasInitials(acronym: string, parts: readonly string[]): boolean {
  if (parts.length < 2) return false;
  const letters = acronym.toLowerCase();
  const all = parts.map((part) => part[0]).join('');
  const main = parts.map((part) => (SMALL.has(part) ? '' : part[0])).join('');
  return letters === all || letters === main;
}
