import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The language detector's: points of each language, by its number, for stretches of three to six characters. */
interface Ngrams {
  readonly languages: Readonly<Record<string, string>>;
  readonly type: string;
  readonly isSubset: boolean;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Names of each country by its code, one or several. */
type Countries = Readonly<Record<string, string | readonly string[]>>;

const NO_STYLES = '\0dateline-no-styles';
const CODES = '\0dateline-country-codes';
const COUNTRIES = '\0dateline-countries:';

const packageFile = createRequire(import.meta.url);

/**
 * Writes tables of packages, of which the pipeline's code mostly consists, in a form of which gzip makes half as much, and which is
 * unpacked to the very same when it is loaded: the language detector's in columns, names of countries in all languages by one list
 * of codes. And it leaves out the reader of style sheets that linkedom brings: nobody asks a document for its sheets.
 */
export function packTables(): Plugin {
  return {
    name: 'dateline-pack-tables',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      if (source === '@acemir/cssom') return NO_STYLES;
      if (source === CODES) return CODES;
      // English is left as it is: where a name is two countries', the order of its list decides.
      const language = /^i18n-iso-countries\/langs\/(?!en\.)(\w+)\.json$/.exec(source)?.[1];
      return language === undefined ? undefined : COUNTRIES + language;
    },
    load(id) {
      if (id === NO_STYLES) return 'export const parse = () => ({ cssRules: [] });';
      if (id === CODES) return countryUnpacker(countryCodes());
      if (!id.startsWith(COUNTRIES)) return undefined;
      const { countries } = packageFile(`i18n-iso-countries/langs/${id.slice(COUNTRIES.length)}.json`) as { countries: Countries };
      const packed = packCountries(countries, countryCodes());
      return `import { countriesOf } from ${JSON.stringify(CODES)};\nexport default { countries: countriesOf(${JSON.stringify(packed)}) };`;
    },
    async transform(_, id) {
      if (!/\/eld\/src\/ngrams\/\w+\.js$/.test(id)) return undefined;
      const { ngramsData } = (await import(pathToFileURL(id).href)) as { ngramsData: Ngrams };
      return { code: `export const ngramsData = ${packedNgrams(ngramsData)};`, map: null };
    },
  };
}

const countryCodes = () => (packageFile('i18n-iso-countries/codes.json') as [string][]).map(([code]) => code).sort();

/** The names in the order of the codes, parted by `|`, several of one country by `~`. */
function packCountries(countries: Countries, codes: readonly string[]): string {
  const packed = codes.map((code) => [countries[code] ?? ''].flat().join('~') + (typeof countries[code] === 'object' ? '~' : ''));
  const names = Object.values(countries).flat();
  if (names.some((name) => name === '' || /[|~]/.test(name)) || Object.keys(countries).some((code) => !codes.includes(code)))
    throw new Error('i18n-iso-countries: a name or a code that pack-tables.ts does not know how to pack; mend packCountries');
  return packed.join('|');
}

function countryUnpacker(codes: readonly string[]): string {
  return `const codes = ${JSON.stringify(codes.join(' '))}.split(' ');
export function countriesOf(packed) {
  const countries = {};
  packed.split('|').forEach((names, i) => {
    if (names !== '') countries[codes[i]] = names.endsWith('~') ? names.slice(0, -1).split('~') : names;
  });
  return countries;
}`;
}

/** Characters from this one on stand for numbers from 0 on. */
const ZERO = 35;
/** What a number is raised by that is the last of its n-gram's. */
const LAST = 64;

/**
 * An expression of the n-grams, in columns: sorted and each without what it has in common with the one before, before it a character
 * for how much that is and how much follows; the numbers of its languages; their points.
 */
function packedNgrams({ ngrams, ...rest }: Ngrams): string {
  const character = (number: number) => String.fromCharCode(ZERO + number);
  let keys = '';
  let languages = '';
  let points = '';
  let before = '';
  for (const key of Object.keys(ngrams).sort()) {
    let common = 0;
    while (common < key.length - 1 && key[common] === before[common]) common++;
    keys += character(8 * common + key.length - common) + key.slice(common);
    const scores = Object.entries(ngrams[key]!);
    languages += scores.map(([language], i) => character(Number(language) + (i === scores.length - 1 ? LAST : 0))).join('');
    points += scores.map(([, score]) => character(score)).join('');
    before = key;
    if (key.length > 7 || scores.length === 0 || scores.some(([language, score]) => Number(language) >= LAST || !Number.isInteger(score)))
      throw new Error(`eld: n-gram ${JSON.stringify(key)} is none that pack-tables.ts knows how to pack; mend packedNgrams`);
  }
  return `(${NGRAMS_UNPACKER})(${[keys, languages, points].map((part) => JSON.stringify(part)).join(', ')}, ${JSON.stringify(rest)})`;
}

const NGRAMS_UNPACKER = `(keys, languages, points, rest) => {
  const ngrams = {};
  let key = '';
  for (let at = 0, place = 0; at < keys.length; ) {
    const head = keys.charCodeAt(at++) - ${ZERO};
    key = key.slice(0, head >> 3) + keys.slice(at, (at += head & 7));
    const scores = (ngrams[key] = {});
    for (let last = false; !last; place++) {
      const language = languages.charCodeAt(place) - ${ZERO};
      last = language >= ${LAST};
      scores[last ? language - ${LAST} : language] = points.charCodeAt(place) - ${ZERO};
    }
  }
  return { ...rest, ngrams };
}`;
