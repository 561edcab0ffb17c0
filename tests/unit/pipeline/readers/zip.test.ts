import { expect, test } from 'vitest';
import { unzip, zipEntries } from '../../../../src/pipeline/readers/zip.ts';
import { makeZip, type MadeEntry } from './archives/make-zip.ts';

const all = () => true;
const text = (file: Uint8Array | undefined) => file && new TextDecoder().decode(file);
const texts = (zip: Uint8Array) => Object.fromEntries([...unzip(zip, all, 1e6)].map(([name, file]) => [name, text(file)]));
const story = 'The dam broke. '.repeat(50);

test('the files that are wanted are unpacked, whatever their method', () => {
  const zip = makeZip([
    { name: 'word/document.xml', content: story },
    { name: 'mimetype', content: 'application/epub+zip', method: 0 },
    { name: 'media/large.png', content: 'P'.repeat(5000) },
    { name: 'word/', content: '' },
  ]);
  const files = unzip(zip, (name) => !name.endsWith('.png'), 1e6);
  expect([...files.keys()]).toEqual(['word/document.xml', 'mimetype']);
  expect(text(files.get('word/document.xml'))).toBe(story);
  expect(text(files.get('mimetype'))).toBe('application/epub+zip');
});

test.each<[string, MadeEntry, object?]>([
  ['with the sizes behind the content', { name: 'a.txt', content: story, hasDescriptor: true }],
  ['with numbers of 64 bits', { name: 'a.txt', content: story, is64: true }],
  ['in a program that unpacks itself', { name: 'a.txt', content: story }, { before: 'MZ this is a program. ' }],
  ['in such a program, with numbers of 64 bits', { name: 'a.txt', content: story, is64: true }, { before: 'MZ' }],
  ['with a remark at the end', { name: 'a.txt', content: story }, { remark: 'packed on a Monday' }],
])('a file is read %s', (_, entry, around = {}) => {
  expect(texts(makeZip([entry], around))).toEqual({ 'a.txt': story });
});

test.each<[string, string, MadeEntry]>([
  ['says that it is UTF-8', 'Überschwemmung/ضفاف.txt', { name: 'Überschwemmung/ضفاف.txt' }],
  ['is UTF-8 and does not say so', 'Überschwemmung.txt', { name: 'Überschwemmung.txt', isUtf8: false }],
  [
    'is in the code page of the first PCs',
    'Überfall.txt',
    { name: Uint8Array.from([0x9a, ...new TextEncoder().encode('berfall.txt')]), isUtf8: false },
  ],
  ['has the strokes of Windows', 'news/flood.txt', { name: 'news\\flood.txt', system: 0 }],
])('a name that %s is %s', (_, name, entry) => {
  expect(zipEntries(makeZip([entry])).map((one) => one.name)).toEqual([name]);
});

test('folders and links are told apart from files', () => {
  const entries = zipEntries(
    makeZip([
      { name: 'a/' },
      { name: 'b', attributes: 0x10, system: 0 },
      { name: 'c', content: '/etc/passwd', attributes: 0o120777 * 65536 },
      { name: 'd' },
    ]),
  );
  expect(entries.map(({ isFolder, isLink }) => [isFolder, isLink])).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, false],
  ]);
});

const whole = makeZip([{ name: 'a.txt', content: story }]);

test.each<[string, Uint8Array, string]>([
  ['is protected', makeZip([{ name: 'a', content: 'x', isEncrypted: true }]), 'it is protected by a password'],
  ['is packed by an unknown method', makeZip([{ name: 'a', content: 'x', method: 14 }]), 'it is packed by method 14, which is not read'],
  ['has another checksum', makeZip([{ name: 'a', content: 'x', crc: 5 }]), 'it is damaged: its checksum is another'],
  ['is longer than it says', makeZip([{ name: 'a', content: story, bytes: 700 }]), 'it is damaged: it is longer than it says'],
  ['is shorter than it says', makeZip([{ name: 'a', content: story, bytes: 800 }]), 'it is damaged: it is cut off'],
  ['has lost its end', whole.subarray(0, -1), 'it is damaged: it is cut off'],
  ['has lost its start', whole.subarray(10), 'it is damaged: its list of files is not to be found'],
  ['is all zeros', new Uint8Array(100), 'it is damaged: it is cut off'],
  ['is empty', new Uint8Array(), 'it is damaged: it is cut off'],
  ['shares its bytes', makeZip([{ name: 'a', content: story }, { name: 'b', content: story, sharesWith: 0 }]), 'entries of it share their bytes, as those of a bomb do'], // prettier-ignore
  ['is a bomb', makeZip([{ name: 'a', content: '0'.repeat(13_000_000) }]), 'it unpacks to more than 200 times its size, as a bomb does'],
  [
    'is a bomb that says it is small',
    makeZip([{ name: 'a', content: '0'.repeat(5_000_000), bytes: 100 }]),
    'it is damaged: it is longer than it says',
  ],
])('a ZIP whose file %s is refused', (_, zip, reason) => {
  expect(() => unzip(zip, all, 1e9)).toThrow(new Error(reason));
});

test('together the files may not be larger than is allowed', () => {
  const zip = makeZip([
    { name: 'a', content: story },
    { name: 'b', content: story },
  ]); // 750 bytes each
  expect(unzip(zip, all, 1500).size).toBe(2);
  expect(() => unzip(zip, all, 1499)).toThrow('it has more than 749 bytes unpacked');
});

test('a list of more files than are allowed is not gone through', () => {
  expect(() => zipEntries(makeZip([{ name: 'a' }, { name: 'b' }, { name: 'c' }]), 2)).toThrow(
    'it lists 3 files, and at most 2 are unpacked',
  );
});
