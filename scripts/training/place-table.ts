import { countryCode } from '../../src/pipeline/text/country-names.ts';
import { placeKey } from '../../src/pipeline/text/country-of-place.ts';
import { readCities } from './read-cities.ts';

/** A place of so many people is listed, and a seat of government whatever its size. */
const LISTED = 15_000;
const SEATS = new Set(['PPLC', 'PPLA']);
/** Where two countries have places of a name, one's must have so many people, and so many times those of all the others. */
const LARGE = 100_000;
const TIMES = 20;

/**
 * Names of places by country, as `placeKey` has them, parted by `|`. Those of which all places known, from a thousand people on, lie
 * in one country; and those of which one country's are far the largest. Those of which neither is true stand under "". Names that a
 * country has as well are left out.
 */
export function placeTable(citiesFile: string): Record<string, string> {
  const places = new Map<string, Map<string, number>>();
  const listed = new Set<string>();
  for (const { name, country, feature, people } of readCities(citiesFile)) {
    const key = placeKey(name);
    if (countryCode(name) !== undefined || /[|(]/.test(key) || key.length < 2) continue;
    let byCountry = places.get(key);
    if (byCountry === undefined) places.set(key, (byCountry = new Map()));
    byCountry.set(country, (byCountry.get(country) ?? 0) + people);
    if (people >= LISTED || SEATS.has(feature)) listed.add(key);
  }
  const table = new Map<string, string[]>();
  for (const key of [...listed].sort()) {
    const [[country, most], ...others] = [...places.get(key)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [
      [string, number],
      ...[string, number][],
    ];
    const rest = others.reduce((sum, [, people]) => sum + people, 0);
    const isOpen = others.length > 0 && (most < LARGE || most < TIMES * rest);
    const of = isOpen ? '' : country;
    const names = table.get(of);
    if (names) names.push(key);
    else table.set(of, [key]);
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, names]) => [country, names.join('|')]));
}
