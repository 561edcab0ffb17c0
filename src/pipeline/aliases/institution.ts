import { countryOfWords } from '../text/peoples.ts';

/** What every state has one of, and what is therefore known by its country: the Senate, the Department of Justice. */
export interface Institution {
  /** Its name without the country, in one of its forms: "department of justice". */
  readonly core: string;
  /** ISO 3166-1 alpha-2, where the name says it. */
  readonly country?: string;
}

const CORES =
  /^(?:senate|house|house of representatives|house of commons|house of lords|congress|parliament|national assembly|supreme court|high court|constitutional court|department of .+|ministry of .+|navy|army|air force|coast guard|marine corps|national guard|armed forces|defence forces?|defense forces?|treasury|electoral college|postal service|census bureau|secret service|central bank|attorney generals office)$/;
/** A word of each core. */
const TELLING = new Set(
  'senate house congress parliament assembly court department ministry navy army force forces guard corps marines treasury college service bureau bank generals'.split(
    ' ',
  ),
);
/** Most words of a country's name or its people: "south african". */
const LONGEST = 3;

/** A body's name that begins with its country: "United States National Hurricane Center". */
export interface Nation {
  readonly country: string;
  /** At least two words. */
  readonly rest: string;
}

export function nationOf(parts: readonly string[]): Nation | undefined {
  for (let words = Math.min(LONGEST, parts.length - 2); words > 0; words--) {
    const country = countryOfWords(parts.slice(0, words).join(' '));
    if (country !== undefined) return { country, rest: parts.slice(words).join(' ') };
  }
  return undefined;
}

/** @param parts of the name, as `normalizeName` gives them */
export function institutionOf(parts: readonly string[]): Institution | undefined {
  if (!parts.some((part) => TELLING.has(part))) return undefined; // most names: the rest takes time
  for (let words = Math.min(LONGEST, parts.length - 1); words > 0; words--) {
    const country = countryOfWords(parts.slice(0, words).join(' '));
    const core = evenOut(parts.slice(words).join(' '));
    if (country !== undefined) return CORES.test(core) ? { core: usual(core), country } : undefined;
  }
  const whole = evenOut(parts.join(' '));
  const [, core, owner] = /^(.+) of (?:the )?(\S+(?: \S+){0,2})$/.exec(whole) ?? [];
  const country = owner === undefined ? undefined : countryOfWords(owner);
  if (country !== undefined && CORES.test(core!)) return { core: usual(core!), country };
  return CORES.test(whole) ? { core: usual(whole) } : undefined;
}

/** "Justice Department" is the Department of Justice, "Foreign Ministry" the Ministry of Foreign Affairs. */
function evenOut(name: string): string {
  return name
    .replace(/^(.+) (department|ministry)$/, '$2 of $1')
    .replace(/^(department|ministry) for /, '$1 of ')
    .replace(/^(department|ministry) of the /, '$1 of ')
    .replace(/defence/, 'defense')
    .replace(/^marines$/, 'marine corps');
}

const USUAL: Readonly<Record<string, string>> = {
  'ministry of foreign': 'ministry of foreign affairs',
  'ministry of defence': 'ministry of defense',
  'ministry of emergencies': 'ministry of emergency situations',
};

function usual(core: string): string {
  return USUAL[core] ?? core;
}

/** Key of an institution whose country is known: the House is the House of Representatives where there is no other. */
export function institutionKey(core: string, country: string): string {
  const whole = core === 'house' && country === 'US' ? 'house of representatives' : core;
  return `institution ${country} ${whole}`;
}
