import type { NameForm } from './name-form.ts';
import { hasInitials } from './name-parts.ts';
import { standsForBody } from './stands-for-body.ts';
import { standsForPerson } from './stands-for-person.ts';
import { standsForPlace } from './stands-for-place.ts';

/**
 * Whether `short` may stand for `full` within an article that names both: a surname or given name, a name without its middle
 * part, a body without what stands in front ("Security Council") or a company without its ending, an acronym by its initials.
 */
export function mayStandFor(short: NameForm, full: NameForm): boolean {
  if (short.type !== full.type || short.key === full.key || short.country !== undefined || full.country !== undefined) return false;
  if (short.acronym !== undefined) return full.type !== 'person' && full.acronym === undefined && isAcronymOf(short.acronym, full);
  if (full.acronym !== undefined) return false;
  if (short.type === 'person') return standsForPerson(short.parts, full.parts);
  if (short.parts.length >= full.parts.length) return false;
  return short.type === 'organization' ? standsForBody(short.parts, full.parts) : standsForPlace(short.parts, full.parts);
}

/** Initials of the whole name, or of the name without its country: "DOJ", "USDA". */
function isAcronymOf(acronym: string, { parts, nation, institution }: NameForm): boolean {
  if (hasInitials(acronym, parts)) return true;
  const rest = institution?.country === undefined ? nation?.rest : institution.core;
  if (rest === undefined) return false;
  const own = rest.split(' ');
  return hasInitials(acronym, own) || (/^(?:US|UK|EU)./.test(acronym) && hasInitials(acronym.slice(2), own));
}
