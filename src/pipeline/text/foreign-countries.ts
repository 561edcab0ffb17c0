import { COUNTRY_LISTS } from './country-lists.ts';

/** Names in use that a language's list lacks; the most spoken, and what is often in the news. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  cs: 'US Spojené státy|US USA|GB Británie|GB Velká Británie|CZ Česko',
  da: 'NL Nederlandene',
  es: 'US EE. UU.|US EEUU|KR Corea del Sur|KP Corea del Norte|SY Siria|GB Gran Bretaña|NL Holanda',
  fi: 'KR Etelä-Korea|KP Pohjois-Korea|GB Britannia|GB Iso-Britannia|NL Hollanti|US USA',
  fr: 'US États-Unis|US Etats-Unis|US USA|GB Grande-Bretagne|CZ Tchéquie',
  hu: 'US Egyesült Államok|US USA|GB Nagy-Britannia|NL Hollandia',
  it: 'US Stati Uniti|US USA|GB Gran Bretagna|PS Palestina|NL Olanda|CZ Cechia',
  pl: 'US USA|GB Zjednoczone Królestwo|NL Niderlandy',
  pt: 'US EUA|GB Grã-Bretanha|IR Irã|CZ República Tcheca|NL Holanda',
  ro: 'US Statele Unite|US SUA|GB Marea Britanie|NL Olanda',
  ru: 'KR Южная Корея|KP Северная Корея|CN Китай|NL Голландия',
  sv: 'PS Palestina',
  tr: 'GB Britanya|GB İngiltere|CZ Çekya|PS Filistin',
  uk: 'KR Південна Корея|KP Північна Корея|TW Тайвань',
};

/** In every language two places at least. */
const AMBIGUOUS = new Set(['Georgia', 'Jersey']);

const made = new Map<string, ReadonlyMap<string, string>>();

/**
 * Names of countries in a language → ISO 3166-1 alpha-2, in the form in which a dictionary has them. Empty where there is no list
 * for it, and for English, which has one of its own. A list is read through when it is first asked for.
 *
 * @param language BCP 47
 */
export function foreignCountries(language: string): ReadonlyMap<string, string> {
  const base = language.toLowerCase().split('-')[0]!;
  let names = made.get(base);
  if (names === undefined) made.set(base, (names = readList(base)));
  return names;
}

function readList(language: string): Map<string, string> {
  const list = Object.hasOwn(COUNTRY_LISTS, language) ? COUNTRY_LISTS[language]! : undefined;
  const names = new Map<string, string>();
  if (!list) return names;
  const shared = new Set<string>(AMBIGUOUS);
  const add = (name: string, code: string) => {
    const is = names.get(name);
    if (is !== undefined && is !== code) shared.add(name);
    // A lower-case beginning ("det palestinske området") is no name; Georgian letters count as small ones.
    if (!/^\p{Ll}/u.test(name) || /^\p{Script=Georgian}/u.test(name)) names.set(name, code);
  };
  const entries = Object.entries(list.countries).flatMap(([code, all]) =>
    (typeof all === 'string' ? [all] : all).map((name): [string, string] => [code, name.trim()]),
  );
  for (const [code, name] of entries) add(name.replace(/\s*[(,].*$/, ''), code); // "Syrien, Arabische Republik"
  const more = MORE_NAMES[language];
  for (const entry of more?.split('|') ?? []) names.set(entry.slice(3), entry.slice(0, 2));
  for (const name of shared) names.delete(name);
  names.delete('');
  return names;
}
