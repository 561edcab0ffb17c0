import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noCache } from '../../../src/node/disk-cache.ts';
import { LiveSite } from '../../../src/node/live-site.ts';
import { serve } from '../../../src/node/serve.ts';
import { parseManifest, parseShard } from '../../../src/schema/parse.ts';
import { tempFolder } from './temp-folder.ts';
import { TEST_SHELL } from './test-shell.ts';

const article = (text: string) => ` date 2023-11-06 ${text}`;

async function serving(files: Record<string, string>, failed?: (error: unknown) => void) {
  const folder = tempFolder(files);
  const site = new LiveSite([folder], { openCache: () => noCache, title: 'Served <here>', ...(failed && { failed }) });
  await site.start();
  const { address, server } = await serve(site, TEST_SHELL, 0, true);
  onTestFinished(() => {
    site.close();
    server.closeAllConnections();
    server.close();
  });
  return { folder, site, address };
}

async function manifestOf(address: string) {
  return parseManifest(await (await fetch(`${address}data/manifest.json`)).json());
}

/** The path as it is, where `fetch` would tidy it. */
function rawStatus(address: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((done, failed) => {
    httpRequest({ hostname, port, path, headers, method }, (response) => done(response.resume().statusCode!))
      .on('error', failed)
      .end();
  });
}

test('the page, its manifest and its shards are served', async () => {
  const { address } = await serving({ 'a.txt': article('Jane Smith spoke.') });
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await page.text();
  expect(html).toContain('<title>Served &lt;here&gt;</title>');
  expect(html).toContain('{"manifest":"data/manifest.json","live":true,"events":"events"}');
  const manifest = await manifestOf(address);
  const shard = await fetch(`${address}${manifest.shards[0]!.file!}`);
  expect(parseShard(await shard.json()).articles[0]!.id).toBe('a');
});

test('only what belongs to the page is answered, and only to this machine', async () => {
  const { address } = await serving({ 'a.txt': article('Jane Smith spoke.') });
  for (const path of ['/a.txt', '/../a.txt', '/data/../../a.txt', '/%2e%2e/a.txt', '/data/', '//etc/passwd', '/data/manifest-0.json'])
    expect(await rawStatus(address, path)).toBe(404);
  expect(await rawStatus(address, '/', { host: 'attacker.example' })).toBe(403);
  expect(await rawStatus(address, '/data/manifest.json', { host: '127.0.0.1.attacker.example:80' })).toBe(403);
  expect(await rawStatus(address, '/', { host: 'localhost:1234' })).toBe(200);
  expect(await rawStatus(address, '/', {}, 'POST')).toBe(405);
  expect(await rawStatus(address, '/', {}, 'HEAD')).toBe(200);
});

test('a port that was asked for and is taken is an error; without one, the next is taken', async () => {
  const { address, site } = await serving({ 'a.txt': article('Jane Smith spoke.') });
  const port = Number(new URL(address).port);
  await expect(serve(site, TEST_SHELL, port, true)).rejects.toThrow(/is taken; choose another with --port/);
  const other = await serve(site, TEST_SHELL, port, false);
  onTestFinished(() => void other.server.close());
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
});

test('when an article changes, open pages are told, and the manifest is new', async () => {
  const { address, folder } = await serving({ 'a.txt': article('Jane Smith spoke.') });
  const events = await fetch(`${address}events`);
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  const told = async (what: RegExp) => {
    for (let text = ''; ;) {
      const { value, done } = await reader.read();
      text += value ?? '';
      if (done || what.test(text)) return text;
    }
  };
  await told(/listening/);
  writeFileSync(join(folder, 'b.txt'), article('Karl Berg answered.'));
  expect(await told(/event: changed/)).toContain('event: changed');
  expect((await manifestOf(address)).articles.id).toEqual(['a', 'b']);
  await reader.cancel();
});

test('when a list, the file of corrections or annotations change, the page is made anew', async () => {
  const folder = tempFolder({ 'a.txt': article('The blue shed met the red barn.') });
  const corrections = join(tempFolder({ 'mine.json': correctionsFile('{"add": "blue shed", "type": "organization"}') }), 'mine.json');
  const annotations = [join(tempFolder({ 'names.jsonl': '' }), 'names.jsonl')];
  let rebuilds = 0;
  const site = new LiveSite([folder], { openCache: () => noCache, corrections, annotations, rebuilt: () => rebuilds++ });
  onTestFinished(() => site.close());
  const names = (read: Awaited<ReturnType<LiveSite['start']>>) =>
    read.corpus.articles[0]!.mentions.map(({ start, end }) => read.corpus.articles[0]!.article.text.slice(start, end));
  const kinds = (read: Awaited<ReturnType<LiveSite['start']>>) =>
    read.corpus.settings!.corrections.map(({ correction }) => correction.kind);
  expect(kinds(await site.start())).toEqual(['add']);
  const rebuilt = async (count: number) => {
    while (rebuilds < count) await new Promise((done) => setTimeout(done, 20));
  };
  writeFileSync(join(folder, 'entities.csv'), 'name,type\nred barn,org\n');
  await rebuilt(1);
  writeFileSync(`${corrections}.new`, correctionsFile('{"hide": "nobody"}'));
  renameSync(`${corrections}.new`, corrections); // as careful editors save
  await rebuilt(2);
  expect(kinds(await site.start())).toEqual(['hide']);
  expect(names(await site.start())).toEqual(['red barn']);
  writeFileSync(annotations[0]!, '{"id":"a","mentions":[]}');
  await rebuilt(3);
  expect(names(await site.start())).toEqual([]);
});

const correctionsFile = (...entries: string[]) => `{"format": "dateline-corrections", "version": 1, "corrections": [${entries.join(',')}]}`;

test('while nothing is left to read, the page shows what it was before', async () => {
  const failures: unknown[] = [];
  const { address, folder, site } = await serving({ 'a.txt': article('Jane Smith spoke.') }, (error) => failures.push(error));
  rmSync(join(folder, 'a.txt'));
  await expect(site.refresh()).rejects.toThrow(/no article found/);
  expect((await manifestOf(address)).articles.id).toEqual(['a']);
});
