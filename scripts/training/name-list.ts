import { ORGANIZATIONS } from '../../src/pipeline/entities/lexicon/organizations.ts';
import { PLACES } from '../../src/pipeline/entities/lexicon/places.ts';
import { chainHash, IS_BEGINNING, IS_CITY, IS_ORGANIZATION, IS_PLACE, MAY_BE_BODY } from '../../src/pipeline/entities/model/gazetteer.ts';
import { hashText } from '../../src/pipeline/entities/model/hash.ts';
import { countryNames } from '../../src/pipeline/text/country-names.ts';
import { scanTokens } from '../../src/pipeline/text/tokens.ts';
import { readCities } from './read-cities.ts';

/**
 * The known names as the weights file holds them: the lists of the lexicon, countries, cities where their file is given, and bodies
 * that are now and then in the news.
 */
export function listNames(
  citiesFile: string | undefined,
  leastPeople: number,
  bodies: readonly string[] = [],
): { nameKeys: Int32Array; names: Uint8Array } {
  const bits = new Map<number, number>();
  const add = (name: string, bit: number) => {
    let chain = 0;
    const tokens = scanTokens(name.replaceAll('’', "'"));
    tokens.forEach(({ text }, i) => {
      chain = chainHash(chain, hashText(text));
      bits.set(chain, (bits.get(chain) ?? 0) | (i + 1 < tokens.length ? IS_BEGINNING : bit));
    });
  };
  for (const name of PLACES) add(name, IS_PLACE);
  for (const name of countryNames) add(name, IS_PLACE);
  for (const name of ORGANIZATIONS) add(name, IS_ORGANIZATION);
  for (const name of bodies) add(name, MAY_BE_BODY);
  if (citiesFile)
    for (const { name, people } of readCities(citiesFile)) if (people >= leastPeople && /^\p{Lu}/u.test(name)) add(name, IS_CITY);
  const keys = [...bits.keys()].sort((a, b) => a - b);
  return { nameKeys: Int32Array.from(keys), names: Uint8Array.from(keys, (key) => bits.get(key)!) };
}
