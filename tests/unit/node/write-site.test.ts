import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk, type FileSystem } from '../../../src/node/file-system.ts';
import { writeSite } from '../../../src/node/write-site.ts';
import { tempFolder } from './temp-folder.ts';

/** A page in two files, whose index names its data. */
function write(folder: string, version: string, fs: FileSystem = disk): void {
  const name = `data/texts-${version}.json`;
  writeSite(folder, [{ name, content: () => `texts of ${version}` }], () => ['<page ', name, '>'], fs);
}

/** The version of the page that lies in the folder, or what is wrong with it. */
function versionOf(folder: string): string {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return 'none';
  const name = /^<page (data\/texts-(\w+)\.json)>$/.exec(readFileSync(index, 'utf8'));
  if (!name) return 'a broken index';
  const data = join(folder, name[1]!);
  return existsSync(data) && readFileSync(data, 'utf8') === `texts of ${name[2]!}` ? name[2]! : 'without its data';
}

const allFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

/** A disk that is gone after so many changes; the write that it dies in leaves half a file. */
function dyingDisk(changes: number): FileSystem {
  let left = changes;
  const change = <A extends unknown[]>(work: (...args: A) => unknown, half?: (...args: A) => void) =>
    ((...args: A) => {
      if (left-- > 0) return work(...args);
      if (left === -1) half?.(...args);
      throw Object.assign(new Error('killed'), { code: 'EIO' });
    }) as never;
  const writeHalf = (file: unknown, content: unknown) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : (content as Uint8Array);
    disk.writeFileSync(file as string, bytes.subarray(0, bytes.length / 2));
  };
  return {
    ...disk,
    mkdirSync: change(disk.mkdirSync),
    renameSync: change(disk.renameSync),
    rmdirSync: change(disk.rmdirSync),
    unlinkSync: change(disk.unlinkSync),
    writeFileSync: change(disk.writeFileSync as (...args: unknown[]) => void, writeHalf),
  };
}

test('a page is written with a list of everything written', () => {
  const folder = join(tempFolder(), 'new', 'site');
  write(folder, 'a');
  expect(versionOf(folder)).toBe('a');
  expect((JSON.parse(readFileSync(join(folder, 'dateline-files.json'), 'utf8')) as { files: string[] }).files).toEqual([
    'data/texts-a.json',
    'dateline-files.json',
    'index.html',
  ]);
});

test('the next page takes the old one’s place and removes its files, and no others', () => {
  const folder = tempFolder();
  write(folder, 'a');
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  writeFileSync(join(folder, 'data', 'mine.json'), 'mine');
  write(folder, 'b');
  expect(versionOf(folder)).toBe('b');
  expect(allFiles(folder)).toEqual(['dateline-files.json', 'index.html', 'mine.json', 'mine.txt', 'texts-b.json']);
});

test('killed at any moment, a whole page lies there, and the next build leaves nothing behind', () => {
  for (const first of [true, false]) {
    let killed = 0;
    for (let changes = 0; ; changes++) {
      const folder = tempFolder();
      if (!first) write(folder, 'old');
      let ended = true;
      try {
        write(folder, 'new', dyingDisk(changes));
      } catch {
        ended = false;
        killed++;
      }
      expect(first ? ['none', 'new'] : ['old', 'new']).toContain(versionOf(folder));
      write(folder, 'last');
      expect(versionOf(folder)).toBe('last');
      expect(allFiles(folder)).toEqual(['dateline-files.json', 'index.html', 'texts-last.json']);
      if (ended) break;
    }
    expect(killed).toBeGreaterThan(7);
  }
});

test('a folder with files of somebody else’s is refused and left as it is', () => {
  const folder = tempFolder({ 'thesis.doc': 'x' });
  expect(() => write(folder, 'a')).toThrow(/did not write \(thesis\.doc\)/);
  expect(allFiles(folder)).toEqual(['thesis.doc']);
});

test('a file that stands where one of ours would go is not replaced', () => {
  const folder = tempFolder();
  write(folder, 'a');
  writeFileSync(join(folder, 'data', 'texts-b.json'), 'mine');
  expect(() => write(folder, 'b')).toThrow(/texts-b\.json: Dateline did not write this file/);
  expect(readFileSync(join(folder, 'data', 'texts-b.json'), 'utf8')).toBe('mine');
  expect(versionOf(folder)).toBe('a');
});

test('a list that names files elsewhere removes nothing', () => {
  for (const name of ['../victim.txt', '/victim.txt', 'data/../../victim.txt', 'C:\\victim.txt', 'data//x', '']) {
    const parent = tempFolder({ 'victim.txt': 'x', 'site/index.html': '', 'site/dateline-files.json': JSON.stringify({ files: [name] }) });
    expect(() => write(join(parent, 'site'), 'a')).toThrow(/names files that Dateline does not write/);
    expect(existsSync(join(parent, 'victim.txt'))).toBe(true);
  }
});

test('a file as --out, and a disk that fails, are told in one sentence', () => {
  const folder = tempFolder({ file: '' });
  expect(() => write(join(folder, 'file'), 'a')).toThrow(/is a file; choose a folder/);
  expect(() => write(join(folder, 'site'), 'a', dyingDisk(2))).toThrow(/cannot be written: the disk reports an error/);
});
