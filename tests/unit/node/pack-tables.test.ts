import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { packageFolder } from '../../../src/node/package-files.ts';
import { packTables } from '../../../src/node/pack-tables.ts';
import { COUNTRY_LISTS } from '../../../src/pipeline/text/country-lists.ts';
import { tempFolder } from './temp-folder.ts';

const NGRAMS = join(packageFolder(), 'node_modules/eld/src/ngrams/small.js');

interface Tables {
  readonly ngramsData: { readonly ngrams: Readonly<Record<string, object>> };
  readonly COUNTRY_LISTS: typeof COUNTRY_LISTS;
}

const tablesOf = (file: string) => import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Tables>;
const textOf = (scores: object | undefined) => JSON.stringify(scores);

test('what was packed is unpacked to what the packages hold', async () => {
  const entry = [
    `export { COUNTRY_LISTS } from ${JSON.stringify(join(packageFolder(), 'src/pipeline/text/country-lists.ts'))};`,
    `export { ngramsData } from ${JSON.stringify(NGRAMS)};`,
  ];
  const folder = tempFolder({ 'entry.js': entry.join('\n') });
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [packTables()],
    build: {
      ssr: join(folder, 'entry.js'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'packed.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const packed = await tablesOf(join(folder, 'packed.mjs'));
  const { ngramsData } = await tablesOf(NGRAMS);
  const { ngrams, ...rest } = packed.ngramsData;
  // Eighty thousand: one comparison of all takes too long.
  const differing = Object.keys({ ...ngrams, ...ngramsData.ngrams }).filter(
    (key) => textOf(ngrams[key]) !== textOf(ngramsData.ngrams[key]),
  );
  expect(differing).toEqual([]);
  expect({ ...rest, ngrams: {} }).toEqual({ ...ngramsData, ngrams: {} });
  for (const [language, { countries }] of Object.entries(COUNTRY_LISTS))
    expect(packed.COUNTRY_LISTS[language]!.countries, language).toEqual(countries);
});

test('documents are still read without the reader of style sheets', () => {
  const { load, resolveId } = packTables() as unknown as Record<'load' | 'resolveId', (id: string) => string | undefined>;
  expect(load(resolveId('@acemir/cssom')!)).toContain('parse');
  expect(resolveId('linkedom')).toBeUndefined();
  expect(resolveId('i18n-iso-countries/langs/en.json')).toBeUndefined();
});
