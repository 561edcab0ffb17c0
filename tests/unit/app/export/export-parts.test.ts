import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { captionLines } from '../../../../src/app/export/caption.ts';
import { addressOf, exportHead } from '../../../../src/app/export/export-head.ts';
import { fileName } from '../../../../src/app/export/file-name.ts';
import { withPngText } from '../../../../src/app/export/png-text.ts';
import { makeExplorer } from '../../../support/explorer.ts';

test.each([
  ['Wikinews', 'dateline-wikinews-ties.csv'],
  ['../../Éire: 1916?', 'dateline-eire-1916-ties.csv'],
  ['日本', 'dateline-ties.csv'],
  ['', 'dateline-ties.csv'],
])('%j becomes a name that every file system takes', (title, expected) => {
  expect(fileName(title, 'ties', 'csv')).toBe(expected);
});

test('an export says what was selected, in words and as an address, and how many articles it was counted from', () => {
  const explorer = makeExplorer('from=2023-11-10&to=2023-11-20&who=mark-milley&without=place');
  const head = exportHead(explorer, addressOf(explorer, { href: 'https://news.example/a/#old', protocol: 'https:' }));
  expect(head.selection).toMatch(
    /^1 of 2 articles, published 10 – 20 Nov 2023; 3 names and 3 ties, places left out; with the ties of Mark Milley\.$/,
  );
  expect(head.address).toBe(`https://news.example/a/#${explorer.address}`);
  expect(head).toMatchObject({ days: { first: '2023-11-10', last: '2023-11-20' }, articles: 1, fingerprint: explorer.corpus.fingerprint });
});

test('of two periods compared, an export says both and no day outside them', () => {
  const explorer = makeExplorer('earlier=2023-11-01..2023-11-10&later=2023-11-15..2023-11-20');
  const head = exportHead(explorer, 'index.html');
  expect(head.selection).toMatch(/^2 articles, published 1 – 10 Nov 2023 or 15 – 20 Nov 2023; /);
  expect(head.days).toEqual({ first: '2023-11-01', last: '2023-11-20' });
});

test('of a page that is a file, the folders it lies in are not said', () => {
  const explorer = makeExplorer('as=list');
  expect(addressOf(explorer, { href: 'file:///home/ann/secret/index.html#as=list', protocol: 'file:' })).toBe('index.html#as=list');
});

test('a caption is broken into lines no longer than the picture is wide, and loses no word', () => {
  const head = exportHead(makeExplorer(), 'index.html');
  const lines = captionLines(head, 'Dateline', 200, ({ text }) => text.length * 6);
  for (const { text } of lines) expect(text.length * 6).toBeLessThanOrEqual(168);
  expect(lines.map(({ text }) => text).join(' ')).toContain(head.selection);
});

test('a text goes into a PNG as a chunk of its own, with its length and checksum', () => {
  const png = Uint8Array.from({ length: 50 }, (_, i) => i);
  const told = Buffer.from(withPngText(png, { Title: 'Ä' }));
  const length = told.readUInt32BE(33);
  const content = told.subarray(37, 37 + 4 + length);
  expect(content.toString('latin1').startsWith('iTXtTitle\0\0\0\0\0')).toBe(true);
  expect(content.toString('utf8').endsWith('Ä')).toBe(true);
  expect(told.readUInt32BE(37 + 4 + length)).toBe(crc32(content));
  expect([...told.subarray(0, 33), ...told.subarray(45 + length)]).toEqual([...png]);
});
