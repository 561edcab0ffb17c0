import type { NameForm } from './name-form.ts';

/** Endings that a company's full name has and its short one has not. */
const COMPANY_ENDINGS = new Set(
  'inc corp co corporation company group ltd llc plc lab labs holdings motors airlines airways motor technologies international industries'.split(
    ' ',
  ),
);
const SMALL = new Set('of the for and in on de la du des et a an'.split(' '));

/**
 * Whether `short` may stand for `full` within an article that names both: a surname or given name, a name without its middle
 * part, a body without what stands in front ("Security Council") or a company without its ending, an acronym by its initials.
 * A place's name is never shortened: York is not New York.
 */
export function mayStandFor(short: NameForm, full: NameForm): boolean {
  if (short.type !== full.type || short.key === full.key || short.country !== undefined || full.country !== undefined) return false;
  if (short.acronym !== undefined)
    return full.type === 'organization' && full.acronym === undefined && hasInitials(short.acronym, full.parts);
  if (short.parts.length >= full.parts.length || full.acronym !== undefined) return false;
  if (short.type === 'person') return standsForPerson(short.parts, full.parts);
  if (short.type === 'organization') return standsForBody(short.parts, full.parts);
  return false;
}

function standsForPerson(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 1) return short[0] === full.at(-1) || short[0] === full[0];
  if (isSuffix(short, full)) return true;
  // Only a name without any middle part: George W. Bush is not short for George H. W. Bush.
  return short.length === 2 && short[0] === full[0] && short[1] === full.at(-1);
}

function standsForBody(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= 2 && isSuffix(short, full)) return true;
  return short.every((part, i) => full[i] === part) && full.slice(short.length).every((part) => COMPANY_ENDINGS.has(part));
}

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
