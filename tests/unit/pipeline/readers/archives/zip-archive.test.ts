import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';
import { makeTar } from './make-tar.ts';
import { makeZip, type MadeEntry } from './make-zip.ts';

const story = 'The dam above Lisbon broke.';

async function read(entries: readonly MadeEntry[], path = 'week.zip') {
  const { pieces, verdicts } = await readAll(path, makeZip(entries));
  return { paths: pieces.map((piece) => piece.path), verdicts };
}

test('files in a ZIP are read as if they lay in a folder of its name', async () => {
  const { pieces, articles, verdicts } = await readAll(
    'news/week.zip',
    makeZip([
      { name: 'monday/flood.txt', content: `date 2023-11-06\n${story}` },
      { name: 'monday/', content: '' },
      { name: 'stories.csv', content: 'title,text\nA,First.\nB,Second.\n' },
      { name: 'photo.jpg', content: 'J' },
    ]),
  );
  expect(pieces.map(({ path, record }) => [path, record])).toEqual([
    ['news/week.zip/monday/flood.txt', undefined],
    ['news/week.zip/stories.csv', 1],
    ['news/week.zip/stories.csv', 2],
  ]);
  expect(articles.map(({ text }) => text)).toEqual([story, 'First.', 'Second.']);
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toMatch(/^ignored news\/week\.zip\/photo\.jpg: files ending in \.jpg are not read; /);
});

test('the rules for folders hold, and a folder that is left out counts once', async () => {
  const { paths, verdicts } = await read([
    { name: 'a.txt', content: story },
    { name: '.hidden/a.txt', content: story },
    { name: '.hidden/b.txt', content: story },
    { name: '__MACOSX/._a.txt', content: 'x' },
    { name: 'sub/node_modules/x/readme.md', content: story },
    { name: 'sub/Thumbs.db', content: 'x' },
    { name: 'sub/~$notes.txt', content: 'x' },
    { name: 'old/page/dateline-files.json', content: '[]' },
    { name: 'old/page/index.html', content: story },
    { name: 'old/page/sub/x.txt', content: story },
    { name: 'sub/entities.csv', content: 'title,text\nA,First.\n' },
    { name: 'entities.csv', content: 'name,type\n' },
    { name: 'link.txt', content: '../../secret.txt', attributes: 0o120777 * 65536 },
  ]);
  expect(paths).toEqual(['week.zip/a.txt', 'week.zip/sub/entities.csv']);
  expect(verdicts).toEqual([
    'ignored week.zip/.hidden: its name begins with a dot: hidden files and folders are not read',
    'ignored week.zip/__MACOSX: what macOS adds to an archive, not articles',
    'ignored week.zip/sub/node_modules: a folder of programs, not of articles',
    'ignored week.zip/sub/Thumbs.db: what Windows adds to a folder, not an article',
    'ignored week.zip/sub/~$notes.txt: the mark of a document that is open in an office program',
    'ignored week.zip/old/page: a page that Dateline wrote',
    'ignored week.zip/entities.csv: entities.csv in an archive is not used: put it at the top of a folder, and the archive beside it',
    'ignored week.zip/link.txt: a link: in an archive they are not followed',
  ]);
});

test('a page of ours in a ZIP is one thing that is ignored', async () => {
  expect(await read([{ name: 'dateline-files.json' }, { name: 'index.html', content: story }])).toEqual({
    paths: [],
    verdicts: ['ignored week.zip: a page that Dateline wrote'],
  });
});

test('names that lead out of the ZIP are brought back into it, or refused', async () => {
  const { paths, verdicts } = await read([
    { name: '/etc/a.txt', content: story },
    { name: 'C:\\news\\b.txt', content: story },
    { name: './c//d.txt', content: story },
    { name: '../../e.txt', content: story },
    { name: 'x\\..\\..\\f.txt', content: story },
    { name: 'g.txt\0.jpg', content: story },
    { name: '', content: story },
    { name: `${'h'.repeat(5000)}.txt`, content: story },
    { name: `${'i/'.repeat(100)}i.txt`, content: story },
    { name: `${'i/'.repeat(99)}i.txt`, content: story },
  ]);
  const cure = 'pack it again under a plain name, or unpack it into a folder';
  expect(paths).toEqual(['week.zip/etc/a.txt', 'week.zip/news/b.txt', 'week.zip/c/d.txt', `week.zip/${'i/'.repeat(99)}i.txt`]);
  expect(verdicts).toEqual([
    `rejected week.zip/../../e.txt: the name leads out of a folder by “..”; ${cure}`,
    `rejected week.zip/x/../../f.txt: the name leads out of a folder by “..”; ${cure}`,
    `rejected week.zip/g.txt\0.jpg: the name "g.txt\\u0000.jpg" holds a NUL, which no name does; ${cure}`,
    `rejected week.zip/: the name is empty; ${cure}`,
    `rejected week.zip/${'h'.repeat(200)}…: the name has 5004 characters, and at most 4096 are read; ${cure}`,
    `rejected week.zip/${'i/'.repeat(100)}…: the file stands 100 folders deep, and at most 99 are gone into; ${cure}`,
  ]);
});

test('of two files with one name the later is read, as it is when a ZIP is unpacked', async () => {
  const { articles, verdicts } = await readAll(
    'week.zip',
    makeZip([
      { name: 'a.txt', content: 'Old words.' },
      { name: './a.txt', content: 'New words.' },
    ]),
  );
  expect(articles.map(({ text }) => text)).toEqual(['New words.']);
  expect(verdicts).toEqual(['ignored week.zip/a.txt: a later file of this name in the archive takes its place']);
});

test('what is protected, damaged or a bomb is rejected, and the rest is read', async () => {
  const { paths, verdicts } = await read([
    { name: 'secret.txt', content: story, isEncrypted: true },
    { name: 'odd.txt', content: story, method: 12 },
    { name: 'flipped.txt', content: story, crc: 1 },
    { name: 'large.txt', content: 'x'.repeat(3_000_000), method: 0, bytes: 600_000_000 },
    { name: 'bomb.txt', content: '0'.repeat(13_000_000) },
    { name: 'film.mp4', content: 'x', isEncrypted: true },
    { name: 'a.txt', content: story },
  ]);
  const again = 'pack it again, or unpack it into a folder';
  expect(paths).toEqual(['week.zip/a.txt']);
  expect(verdicts.map((verdict) => verdict.split('; read are')[0])).toEqual([
    'rejected week.zip/secret.txt: the file is protected by a password; pack it without',
    `rejected week.zip/odd.txt: the file could not be unpacked: it is packed by method 12, which is not read; ${again}`,
    `rejected week.zip/flipped.txt: the file could not be unpacked: it is damaged: its checksum is another; ${again}`,
    'rejected week.zip/large.txt: the file has 600 MB unpacked, and at most 500 MB are read; split it into several files',
    `rejected week.zip/bomb.txt: the file could not be unpacked: it unpacks to more than 200 times its size, as a bomb does; ${again}`,
    'ignored week.zip/film.mp4: files ending in .mp4 are not read',
  ]);
});

test('archives in archives are read, three deep', async () => {
  const zip = (name: string, content: Uint8Array | string) => makeZip([{ name, content }]);
  const three = zip('b.zip', zip('c.zip', zip('d.txt', story)));
  expect((await readAll('a.zip', three)).verdicts).toEqual([]);
  const { pieces, verdicts } = await readAll('z.zip', makeZip([{ name: 'a.zip', content: three }, { name: 'e.tar.gz', content: new Uint8Array(gzipSync(makeTar([{ name: 'f.txt', content: story }]))) }])); // prettier-ignore
  expect(pieces.map(({ path }) => path)).toEqual(['z.zip/e.tar.gz/f.txt']);
  expect(verdicts).toEqual(['rejected z.zip/a.zip/b.zip/c.zip: archives stand more than 3 deep in each other; unpack it into a folder']);
});

test('bombs in archives in an archive do not multiply what it may unpack to', async () => {
  const zeros = makeZip(Array.from({ length: 3 }, (_, i) => ({ name: `${i}.txt`, content: '0'.repeat(5_000_000) })));
  const { verdicts } = await readAll('a.zip', makeZip([{ name: 'b.zip', content: zeros }]));
  expect(verdicts).toContain(
    'rejected a.zip/b.zip: the ZIP archive could not be read (it and the archives in it unpack to more than 4 GB, or 200 times its size, as a bomb does); pack it again, or unpack it into a folder',
  );
});

test.each([
  [
    'cut off',
    makeZip([{ name: 'a.txt', content: story }]).subarray(0, 60),
    'the ZIP archive could not be read (it is damaged: it is cut off)',
  ],
  ['empty', makeZip([]), 'the ZIP archive holds no file'],
  ['no ZIP', new TextEncoder().encode('hello'), 'the file ends in .zip and is none of the kinds with that ending that are read'],
])('a ZIP that is %s is rejected once', async (_, bytes, reason) => {
  const { articles, verdicts } = await readAll('week.zip', bytes);
  expect(articles).toEqual([]);
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toContain(`rejected week.zip: ${reason}; `);
});
