import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../../src/node/build-site.ts';
import { openDiskCache } from '../../../src/node/disk-cache.ts';
import { previousPage } from '../../../src/node/previous-page.ts';
import { sampleFolder } from '../../../src/node/package-files.ts';
import { parseManifest, parseShard } from '../../../src/schema/parse.ts';
import type { Manifest } from '../../../src/schema/bundle.ts';
import { tempFolder } from './temp-folder.ts';
import { TEST_SHELL } from './test-shell.ts';

const NOW = new Date('2023-11-20T00:00:00Z');
const shell = TEST_SHELL;

function block(page: string, attribute: string): unknown {
  const [, json] = new RegExp(`<script type="application/json" ${attribute}>([^<]*)</script>`).exec(page)!;
  return JSON.parse(json!);
}

const page = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');
const manifestOf = (out: string): Manifest => parseManifest(block(page(out), 'id="dateline-manifest"'));

test('a page in one file holds manifest and texts', async () => {
  const out = tempFolder();
  const { kind, corpus } = await buildSite([sampleFolder()], out, { shell });
  expect(kind).toBe('single');
  expect(corpus.record).toMatchObject({ found: 2, read: 2, rejected: 0, ignored: 0 });
  const manifest = manifestOf(out);
  expect(manifest.articles.count).toBe(2);
  for (const { name } of manifest.shards) expect(parseShard(block(page(out), `data-shard="${name}"`)).articles.length).toBeGreaterThan(0);
  expect(readdirSync(out).sort()).toEqual(['dateline-files.json', 'index.html']);
});

test('a page in parts names its manifest, and the manifest its shards', async () => {
  const out = tempFolder();
  await buildSite([sampleFolder()], out, { shell, pages: 'split' });
  const source = block(page(out), 'id="dateline-source"') as { manifest: string; live: boolean };
  expect(source.live).toBe(false);
  const manifest = parseManifest(JSON.parse(readFileSync(join(out, source.manifest), 'utf8')));
  const shards = manifest.shards.map(({ file }) => parseShard(JSON.parse(readFileSync(join(out, file!), 'utf8'))));
  expect(shards.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(manifest.articles.id);
});

test('the same articles give the same bytes, from the cache, over an earlier page, and wherever they lie', async () => {
  const cacheRoot = tempFolder();
  const cache = () => openDiskCache(cacheRoot, ['x'], NOW);
  const out = tempFolder();
  await buildSite([sampleFolder()], out, { shell });
  const first = page(out);
  const again = tempFolder();
  await buildSite([sampleFolder()], again, { shell, cache: cache() });
  expect(page(again)).toBe(first);
  await buildSite([sampleFolder()], again, { shell, cache: cache() });
  expect(page(again)).toBe(first);
});

test('ids and places are kept when another article comes', async () => {
  const folder = tempFolder();
  for (const name of readdirSync(sampleFolder())) writeFileSync(join(folder, name), readFileSync(join(sampleFolder(), name)));
  for (const pages of ['single', 'split'] as const) {
    const out = tempFolder();
    await buildSite([folder], out, { shell, pages });
    const before = previousPage(out)!;
    expect(before.positions.size).toBeGreaterThan(5);
    writeFileSync(join(folder, 'more.txt'), ' date 2023-11-18 Jane Example met Vladimir Putin in Narnia on Friday.');
    await buildSite([folder], out, { shell, pages });
    const after = previousPage(out)!;
    for (const [id, place] of before.positions) expect(after.positions.get(id)).toEqual(place);
  }
});

test('an empty folder, and one without articles, end the command and say what is read', async () => {
  const out = join(tempFolder(), 'site');
  await expect(buildSite([tempFolder()], out, { shell })).rejects.toThrow(/no article found \(it is empty\); Dateline reads .*\.txt/);
  await expect(buildSite([tempFolder({ 'a.jpg': '' })], out, { shell })).rejects.toThrow(/no article found \(0 rejected, 1 ignored\)/);
  await expect(buildSite([tempFolder({ 'a.txt': '' })], out, { shell })).rejects.toThrow(
    /1 rejected, 0 ignored; the first: a\.txt: the file is empty/,
  );
});

test('under strict, one rejected article leaves the old page as it is', async () => {
  const folder = tempFolder({ 'a.txt': ' date 2023-11-06 Jane Smith spoke.' });
  const out = tempFolder();
  await buildSite([folder], out, { shell, strict: true });
  const before = page(out);
  writeFileSync(join(folder, 'b.txt'), '');
  await expect(buildSite([folder], out, { shell, strict: true })).rejects.toThrow(/1 rejected, and --strict allows none/);
  expect(page(out)).toBe(before);
});

test('a page inside the articles’ own folder is not read the next time', async () => {
  const folder = tempFolder({ 'a.txt': ' date 2023-11-06 Jane Smith spoke.' });
  const out = join(folder, 'site');
  mkdirSync(out);
  for (let round = 0; round < 2; round++) {
    const { corpus } = await buildSite([folder], out, { shell, pages: 'split' });
    expect(corpus.record).toMatchObject({ found: 2, read: 1, ignored: 1 });
  }
});
