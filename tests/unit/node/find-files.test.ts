import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '../../../src/node/file-system.ts';
import { findFiles, shownPath } from '../../../src/node/find-files.ts';
import { tempFolder } from './temp-folder.ts';

const paths = (found: ReturnType<typeof findFiles>) => found.files.map(shownPath);
const rest = (found: ReturnType<typeof findFiles>) => found.rest.map(({ kind, path }) => `${kind} ${path}`);

test('files are found in every depth, in the order of UTF-16', () => {
  const folder = tempFolder({ 'b.txt': '', 'a/z.txt': '', 'a.txt': '', 'B.txt': '', 'é.txt': '', 'a/b/c.md': '' });
  expect(paths(findFiles([folder]))).toEqual(['B.txt', 'a.txt', 'a/b/c.md', 'a/z.txt', 'b.txt', 'é.txt']);
});

test('a file that is an argument goes by its name', () => {
  const folder = tempFolder({ 'one/a.txt': '', 'b.txt': '' });
  expect(findFiles([join(folder, 'one/a.txt')]).files).toMatchObject([{ path: 'a.txt', address: join(folder, 'one/a.txt') }]);
});

test('with several arguments, the last name of each folder stands in front', () => {
  const folder = tempFolder({ 'one/a.txt': '', 'two/sub/b.txt': '', 'c.txt': '' });
  const found = findFiles([join(folder, 'one'), join(folder, 'two'), join(folder, 'c.txt')]);
  expect(paths(found)).toEqual(['one/a.txt', 'two/sub/b.txt', 'c.txt']);
  expect(found.files.map(({ path }) => path)).toEqual(['a.txt', 'sub/b.txt', 'c.txt']);
});

test('settings, hidden files and programs are ignored, each by a rule that is named', () => {
  const folder = tempFolder({
    'a.txt': '',
    'corrections.json': '{}',
    'entities.csv': '',
    'entities.yml': '',
    'sub/corrections.json': '{}',
    '.hidden.txt': '',
    '.git/x.txt': '',
    'node_modules/p/readme.md': '',
  });
  const found = findFiles([folder]);
  expect(paths(found)).toEqual(['a.txt', 'sub/corrections.json']);
  expect(rest(found)).toEqual([
    'ignored .git',
    'ignored .hidden.txt',
    'ignored corrections.json',
    'ignored entities.csv',
    'ignored entities.yml',
    'ignored node_modules',
  ]);
  expect(found.rest.map(({ message }) => message)).toContain('corrections.json at the top of a folder holds settings');
});

test('settings are found at the top of each folder; a file of corrections is no article wherever it lies', () => {
  const folder = tempFolder({ 'one/entities.csv': '', 'one/sub/mine.json': '', 'two/a.txt': '', 'two/entities.yaml': '', 'two/corrections.json': '' }); // prettier-ignore
  const found = findFiles([join(folder, 'one'), join(folder, 'two')], undefined, { corrections: join(folder, 'one/sub/mine.json') });
  expect(found.settings).toEqual([
    { prefix: 'one', path: 'entities.csv', address: join(folder, 'one/entities.csv') },
    { prefix: 'two', path: 'corrections.json', address: join(folder, 'two/corrections.json') },
    { prefix: 'two', path: 'entities.yaml', address: join(folder, 'two/entities.yaml') },
  ]);
  expect(paths(found)).toEqual(['two/a.txt']);
  expect(found.rest).toContainEqual({
    kind: 'ignored',
    path: 'one/sub/mine.json',
    message: 'the file of corrections that --corrections names',
  });
});

test('files of annotations are no articles, even where they are arguments or linked', () => {
  const folder = tempFolder({ 'a.jsonl': '', 'mine.json': '', 'names.jsonl': '' });
  symlinkSync(join(folder, 'names.jsonl'), join(folder, 'z.jsonl'));
  const named = { corrections: join(folder, 'mine.json'), annotations: [join(folder, 'z.jsonl')] };
  const found = findFiles([folder, join(folder, 'mine.json')], undefined, named);
  expect(found.files.map(({ path }) => path)).toEqual(['a.jsonl']);
  expect(found.rest.map(({ path, message }) => [path.replace(/^.*\//, ''), message])).toEqual([
    ['mine.json', 'the file of corrections that --corrections names'],
    ['names.jsonl', 'names that --annotations hands in'],
    ['z.jsonl', 'names that --annotations hands in'],
    ['mine.json', 'the file of corrections that --corrections names'],
  ]);
});

test('the page’s own folder and any page that Dateline wrote are no articles', () => {
  const folder = tempFolder({ 'a.txt': '', 'site/index.html': '', 'old/index.html': '', 'old/dateline-files.json': '{}' });
  const found = findFiles([folder], join(folder, 'site'));
  expect(paths(found)).toEqual(['a.txt']);
  expect(found.rest.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'old: a page that Dateline wrote',
    'site: the folder that the page is written to',
  ]);
});

test('a link that leads back into its own folder is followed once and ends there', () => {
  const folder = tempFolder({ 'sub/a.txt': '' });
  symlinkSync(folder, join(folder, 'sub/up'));
  const found = findFiles([folder]);
  expect(paths(found)).toEqual(['sub/a.txt']);
  expect(rest(found)).toEqual(['ignored sub/up']);
});

test('links to files and folders elsewhere are followed, and what lies there twice is read once', () => {
  const elsewhere = tempFolder({ 'x/far.txt': '' });
  const folder = tempFolder({ 'z.txt': '' });
  symlinkSync(join(elsewhere, 'x'), join(folder, 'away'));
  symlinkSync(join(folder, 'z.txt'), join(folder, 'a.txt'));
  const found = findFiles([folder]);
  expect(paths(found)).toEqual(['away/far.txt', 'z.txt']);
  expect(found.rest).toEqual([{ kind: 'ignored', path: 'a.txt', message: 'the same file as z.txt, which is read' }]);
});

test('links that lead nowhere or in a circle are rejected with a cure', () => {
  const folder = tempFolder();
  symlinkSync(join(folder, 'gone'), join(folder, 'a.txt'));
  symlinkSync(join(folder, 'b.txt'), join(folder, 'b.txt'));
  const found = findFiles([folder]);
  expect(found.rest).toMatchObject([
    { kind: 'rejected', path: 'a.txt', cure: expect.stringMatching(/./) },
    { kind: 'rejected', path: 'b.txt', message: expect.stringContaining('in a circle') },
  ]);
});

test('a folder within another argument is read once', () => {
  const folder = tempFolder({ 'news/2023/a.txt': '', 'news/b.txt': '' });
  const found = findFiles([join(folder, 'news'), join(folder, 'news/2023')]);
  expect(paths(found)).toEqual(['news/2023/a.txt', 'news/b.txt']);
  expect(rest(found)).toEqual(['ignored 2023']);
});

test('a folder that may not be read is rejected, and the rest is read', () => {
  const folder = tempFolder({ 'a.txt': '' });
  mkdirSync(join(folder, 'closed'));
  const denied = Object.assign(new Error('no'), { code: 'EACCES' });
  const readdirSync = ((path: string, options: { withFileTypes: true }) => {
    if (basename(path) === 'closed') throw denied;
    return disk.readdirSync(path, options);
  }) as typeof disk.readdirSync;
  const found = findFiles([folder], undefined, {}, { ...disk, readdirSync });
  expect(paths(found)).toEqual(['a.txt']);
  expect(found.rest).toMatchObject([{ kind: 'rejected', path: 'closed', message: 'the folder cannot be read: permission denied' }]);
});

test('an argument that is not there ends the command with its name', () => {
  const missing = join(tempFolder(), 'artcles');
  expect(() => findFiles([missing])).toThrow(/artcles: cannot be read: it is not there; check the path/);
});

test('an empty path is refused, since it would stand for the folder one is in', () => {
  expect(() => findFiles([''])).toThrow(expect.objectContaining({ name: 'Failure', exitCode: 2 }));
});

test('an argument that is neither a file nor a folder is ignored, not read without end', () => {
  expect(findFiles(['/dev/null'])).toMatchObject({ files: [], rest: [{ kind: 'ignored', path: 'null' }] });
});

test('the file that an export is written to is no article', () => {
  const folder = tempFolder({ 'a.jsonl': '', 'export.jsonl': '' });
  const found = findFiles([folder], join(folder, 'export.jsonl'));
  expect(paths(found)).toEqual(['a.jsonl']);
  expect(found.rest).toMatchObject([{ kind: 'ignored', path: 'export.jsonl', message: 'the file that the result is written to' }]);
});

test('a name that is not valid UTF-8 is said to be the trouble', () => {
  const folder = tempFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), '');
  expect(findFiles([folder]).rest).toEqual([
    { kind: 'rejected', path: 'caf\ufffd.txt', message: 'the name is not valid UTF-8, so that it cannot be opened', cure: 'rename it' },
  ]);
});
