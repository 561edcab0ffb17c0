import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDiskCache } from '../../../src/node/disk-cache.ts';
import { tempFolder } from './temp-folder.ts';

const NOW = new Date('2023-11-06T12:00:00Z');
const key = (n: number) => n.toString(16).padStart(64, '0');
const packs = (root: string) =>
  readdirSync(join(root, 'corpora'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(root, 'corpora', name));

function keep(root: string, results: Readonly<Record<string, string>>, use: readonly string[] = []): void {
  const cache = openDiskCache(root, ['articles'], NOW);
  for (const used of use) expect(cache.get(used)).toBeDefined();
  for (const [name, result] of Object.entries(results)) cache.put(name, result);
  cache.save();
}

test('what was put is there the next time, to the letter', () => {
  const root = tempFolder();
  keep(root, { [key(1)]: 'one', [key(2)]: '“zwei” 🗞', [key(3)]: '' });
  const cache = openDiskCache(root, ['articles'], NOW);
  expect([1, 2, 3, 4].map((n) => cache.get(key(n)))).toEqual(['one', '“zwei” 🗞', '', undefined]);
});

test('each corpus has a cache of its own', () => {
  const root = tempFolder();
  keep(root, { [key(1)]: 'one' });
  expect(openDiskCache(root, ['elsewhere'], NOW).get(key(1))).toBeUndefined();
});

test('a rebuild adds a small pack and leaves the large one alone', () => {
  const root = tempFolder();
  keep(root, { [key(1)]: 'x'.repeat(1000) });
  const [first] = packs(root);
  keep(root, { [key(2)]: 'two' }, [key(1)]);
  expect(packs(root)).toHaveLength(2);
  expect(packs(root)).toContain(first);
});

test('many small packs are merged into one, and nothing is lost', () => {
  const root = tempFolder();
  for (let n = 0; n < 40; n++)
    keep(
      root,
      { [key(n)]: `result ${n}` },
      Array.from({ length: n }, (_, before) => key(before)),
    );
  expect(packs(root).length).toBeLessThan(14);
  const cache = openDiskCache(root, ['articles'], NOW);
  for (let n = 0; n < 40; n++) expect(cache.get(key(n))).toBe(`result ${n}`);
});

test('what is no longer used goes when it is most of the cache', () => {
  const root = tempFolder();
  keep(root, { [key(1)]: 'x'.repeat(9e6), [key(2)]: 'kept' });
  keep(root, {}, [key(2)]);
  const cache = openDiskCache(root, ['articles'], NOW);
  expect(cache.get(key(1))).toBeUndefined();
  expect(cache.get(key(2))).toBe('kept');
});

test('a damaged pack is left out, wherever the damage is', () => {
  const root = tempFolder();
  keep(root, { [key(1)]: 'one', [key(2)]: 'two' });
  const file = packs(root)[0]!;
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at++) {
    const damaged = Buffer.from(bytes);
    damaged[at]! ^= 0xff;
    writeFileSync(file, damaged);
    const cache = openDiskCache(root, ['articles'], NOW);
    expect([undefined, 'one']).toContain(cache.get(key(1)));
    expect([undefined, 'two']).toContain(cache.get(key(2)));
    expect(() => cache.save()).not.toThrow();
  }
});

test('a pack that was cut off is left out and written anew', () => {
  const root = tempFolder();
  keep(root, { [key(1)]: 'one' });
  const [file] = packs(root);
  writeFileSync(file!, readFileSync(file!).subarray(0, -1));
  const cache = openDiskCache(root, ['articles'], NOW);
  expect(cache.get(key(1))).toBeUndefined();
  cache.put(key(1), 'one');
  cache.save();
  expect(openDiskCache(root, ['articles'], NOW).get(key(1))).toBe('one');
});

test('a cache that cannot be written is no cache, and no error', () => {
  const root = join(tempFolder({ file: '' }), 'file');
  const cache = openDiskCache(root, ['articles'], NOW);
  cache.put(key(1), 'one');
  expect(() => cache.save()).not.toThrow();
  expect(statSync(root).isFile()).toBe(true);
});

test('the cache of a corpus that was not built for 90 days is dropped', () => {
  const root = tempFolder();
  const old = openDiskCache(root, ['old'], new Date('2023-08-01T00:00:00Z'));
  old.put(key(1), 'one');
  old.save();
  keep(root, { [key(2)]: 'two' });
  expect(readdirSync(join(root, 'corpora'))).toHaveLength(1);
  const folder = join(root, 'corpora', readdirSync(join(root, 'corpora'))[0]!);
  utimesSync(folder, NOW, NOW);
  keep(root, { [key(3)]: 'three' });
  expect(readdirSync(join(root, 'corpora'))).toHaveLength(1);
});
