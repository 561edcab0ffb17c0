/** Parts of a name, in small letters, as `normalizeName` leaves them. */
export type Parts = readonly string[];

export function isSuffix(short: Parts, full: Parts): boolean {
  const offset = full.length - short.length;
  return short.every((part, i) => full[offset + i] === part);
}

export const beginsWith = (short: Parts, full: Parts): boolean => short.every((part, i) => full[i] === part);

/** Words that a name may do without in the middle. */
const BETWEEN = /^(?:international|national|memorial|regional|municipal|general|public|and|of|the|for)$/;

/** "Bradley Airport" for Bradley International Airport: both begin and end alike, and only such words are left out between. */
export function leavesOutLittle(short: Parts, full: Parts): boolean {
  if (short.length < 2 || short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const part of full) {
    if (part === short[at]) at++;
    else if (!BETWEEN.test(part)) return false;
  }
  return at === short.length;
}

const SMALL = new Set('of the for and in on de la du des et a an'.split(' '));

/** Whether the initials of the parts make the acronym, with or without the small words. */
export function hasInitials(acronym: string, parts: Parts): boolean {
  if (parts.length < 2) return false;
  const letters = acronym.toLowerCase().replaceAll('&', '');
  const all = parts.map((part) => part[0]).join('');
  const main = parts.map((part) => (SMALL.has(part) ? '' : part[0])).join('');
  return letters === all || letters === main;
}
