import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';
import { makeTar, paxField, type MadeTarEntry } from './make-tar.ts';

const story = 'The dam above Lisbon broke.';
const gzip = (bytes: Uint8Array | string) => new Uint8Array(gzipSync(bytes));

async function paths(entries: readonly MadeTarEntry[]) {
  const { pieces, verdicts } = await readAll('week.tar', makeTar(entries));
  expect(verdicts).toEqual([]);
  return pieces.map(({ path }) => path);
}

const long = `${'a/'.repeat(80)}flood.txt`;

test.each<[string, readonly MadeTarEntry[], string]>([
  [
    'plain',
    [
      { name: 'news/', kind: '5' },
      { name: 'news/flood.txt', content: story },
    ],
    'news/flood.txt',
  ],
  ['of the time before POSIX', [{ name: 'flood.txt', kind: '\0', content: story, isGnu: true }], 'flood.txt'],
  ['with the folder apart', [{ name: 'flood.txt', prefix: 'news/monday', content: story }], 'news/monday/flood.txt'],
  ['with a long name of GNU', [{ name: '././@LongLink', kind: 'L', content: `${long}\0`, isGnu: true }, { name: long.slice(0, 100), content: story, isGnu: true }], long], // prettier-ignore
  ['with a long name of pax', [{ name: 'PaxHeader', kind: 'x', content: paxField('mtime', '1') + paxField('path', `ضفاف/${long}`) }, { name: 'flood.txt', content: story }], `ضفاف/${long}`], // prettier-ignore
  ['with a length of pax', [{ name: 'PaxHeader', kind: 'x', content: paxField('size', String(story.length)) }, { name: 'flood.txt', content: story, bytes: 0 }], 'flood.txt'], // prettier-ignore
  ['with a length in binary', [{ name: 'flood.txt', content: story, isBinaryLength: true, isGnu: true }], 'flood.txt'],
  ['with what pax says of all', [{ name: 'g', kind: 'g', content: paxField('comment', 'x') }, { name: 'flood.txt', content: story }], 'flood.txt'], // prettier-ignore
])('a tar archive is read: %s', async (_, entries, path) => {
  expect(await paths(entries)).toEqual([`week.tar/${path}`]);
});

test('names of pax count for the next file only', async () => {
  const entries = [{ name: 'x', kind: 'x', content: paxField('path', 'first.txt') }, { name: 'a.txt', content: story }, { name: 'b.txt', content: story }]; // prettier-ignore
  expect(await paths(entries)).toEqual(['week.tar/first.txt', 'week.tar/b.txt']);
});

test('an archive without blocks of zeros at its end is whole', async () => {
  const { articles, verdicts } = await readAll('week.tar', makeTar([{ name: 'a.txt', content: story }], { end: 0 }));
  expect([articles.length, verdicts]).toEqual([1, []]);
});

test('packed, it is read under its own name', async () => {
  const entries = [
    { name: 'a.txt', content: story },
    { name: '.b.txt', content: story },
    { name: 'c.txt', kind: '2' },
  ];
  for (const name of ['week.tar.gz', 'week.tgz', 'week.gz']) {
    const { pieces, verdicts } = await readAll(name, gzip(makeTar(entries)));
    expect(pieces.map(({ path }) => path)).toEqual([`${name}/a.txt`]);
    expect(verdicts).toEqual([
      `ignored ${name}/.b.txt: its name begins with a dot: hidden files and folders are not read`,
      `ignored ${name}/c.txt: a link: in an archive they are not followed`,
    ]);
  }
});

test('of two files with one name the later is read', async () => {
  const { articles, verdicts } = await readAll('week.tar', makeTar([{ name: 'a.txt', content: 'Old words.' }, { name: 'a.txt', content: 'New words.' }])); // prettier-ignore
  expect(articles.map(({ text }) => text)).toEqual(['New words.']);
  expect(verdicts).toEqual(['ignored week.tar/a.txt: a later file of this name in the archive takes its place']);
});

const two = makeTar([{ name: 'a.txt', content: story }, { name: 'b.txt', content: story.repeat(100) }]); // prettier-ignore

test.each([
  ['cut off in a file', two.subarray(0, 2000), 'it is cut off within b.txt'],
  ['cut off in a head', two.subarray(0, 1100), 'it is damaged: at byte 1024 there should be the head of a file'],
  [
    'damaged in a head',
    two.map((byte, i) => (i === 1030 ? byte ^ 1 : byte)),
    'it is damaged: at byte 1024 there should be the head of a file',
  ],
])('of a tar archive that is %s, what comes before is read', async (_, bytes, reason) => {
  const { pieces, verdicts } = await readAll('week.tar', bytes);
  expect(pieces.map(({ path }) => path)).toEqual(['week.tar/a.txt']);
  expect(verdicts).toEqual([`rejected week.tar: the tar archive could not be read (${reason}); pack it again, or unpack it into a folder`]);
});

test('one file that is packed is read under its own name, or that which it had', async () => {
  for (const [name, inner] of [
    ['flood.txt.gz', 'flood.txt'],
    ['FLOOD.TXT.GZ', 'FLOOD.TXT'],
  ]) {
    const { pieces, articles } = await readAll(name!, gzip(story));
    expect(pieces.map(({ path }) => path)).toEqual([`${name}/${inner}`]);
    expect(articles).toEqual([{ text: story }]);
  }
  const named = gzip(story);
  const withName = Uint8Array.from([...named.subarray(0, 3), 8, ...named.subarray(4, 10), ...new TextEncoder().encode('old/flood.txt\0'), ...named.subarray(10)]); // prettier-ignore
  expect((await readAll('backup.gz', withName)).pieces.map(({ path }) => path)).toEqual(['backup.gz/flood.txt']);
  expect((await readAll('backup.gz', named)).verdicts[0]).toMatch(/^ignored backup\.gz\/backup: files without an ending are not read/);
});

test('several members in a row are one file', async () => {
  const { articles } = await readAll(
    'flood.txt.gz',
    Uint8Array.from(['The dam', ' above ', '', 'Lisbon broke.'].flatMap((part) => [...gzip(part)])),
  );
  expect(articles).toEqual([{ text: story }]);
});

const packed = gzip(story.repeat(10));

test.each([
  ['cut off', packed.subarray(0, -9), 'it is damaged: a checksum is another, or it is cut off'],
  ['cut off in its checksum', packed.subarray(0, -1), 'it is damaged: a checksum is another, or it is cut off'],
  [
    'of another checksum',
    packed.map((byte, i) => (i === packed.length - 8 ? byte ^ 1 : byte)),
    'it is damaged: a checksum is another, or it is cut off',
  ],
  ['of nothing but empty parts', Buffer.alloc(15_000 * 20, gzip('')), 'it has 12500 parts that hold next to nothing'],
  ['a bomb', gzip('0'.repeat(13_000_000)), 'it unpacks to more than 200 times its size, as a bomb does'],
])('a packed file that is %s is rejected', async (_, bytes, reason) => {
  const { articles, verdicts } = await readAll('flood.txt.gz', bytes);
  expect(articles).toEqual([]);
  expect(verdicts).toEqual([
    `rejected flood.txt.gz: the gzip archive could not be read (${reason}); pack it again, or unpack it into a folder`,
  ]);
});
