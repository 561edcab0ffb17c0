import { expect, test } from 'vitest';
import { zipOf } from './office-files.ts';
import { readAll } from './read-all.ts';

const CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>';
const PROSE = 'The dam above Harrow Bay broke on Monday, said Ada Brook, the mayor of the town.';
const chapter = (title: string, text: string, attributes = '') =>
  `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="x"><head><title/></head><body${attributes}><h2>${title}</h2><p>${text}</p><script>alert(1)</script><figure><img src="x"/><figcaption>The mill</figcaption></figure></body></html>`;
const METADATA =
  '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>Harbour Courier</dc:title><dc:creator>calibre (6.0)</dc:creator><dc:publisher>calibre</dc:publisher><dc:language>en-GB</dc:language><dc:date opf:event="modification">2024-01-01</dc:date><dc:date opf:event="publication">2023-11-06</dc:date></metadata>';
const opf = (spine: string, manifest = '', metadata = METADATA) =>
  `<package xmlns="http://www.idpf.org/2007/opf">${metadata}<manifest><item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/><item id="n" href="inhalt.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="a" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/>${manifest}</manifest><spine>${spine}</spine></package>`;
const book = (package_: string, parts: Record<string, string> = {}) =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/content.opf': package_,
    'OEBPS/cover.xhtml': chapter('Cover', PROSE),
    'OEBPS/inhalt.xhtml': chapter('Contents', PROSE),
    'OEBPS/text/one a.xhtml': chapter('Dam breaks', PROSE),
    'OEBPS/text/two.xhtml': chapter('Mayor flies', PROSE),
    ...parts,
  });
const SPINE = '<itemref idref="c"/><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/>';

test('each chapter is a record, in the order of reading, dated and named by its book; cover and contents are left out', async () => {
  const { articles, pieces, verdicts } = await readAll('a.epub', book(opf(SPINE)));
  const both = {
    date: { text: '2023-11-06', from: 'metadata', removal: 'remove it from the book' },
    source: 'Harbour Courier',
    language: 'en-GB',
  };
  expect(articles).toMatchObject([
    { title: 'Mayor flies', ...both },
    { title: 'Dam breaks', ...both },
  ]);
  expect(articles[0]).toMatchObject({ text: `${PROSE}\n\nThe mill`, furniture: [{ start: 82, end: 90 }] });
  expect(articles[0]).not.toHaveProperty('author');
  expect(pieces.map(({ record }) => record)).toEqual([1, 2]);
  expect(verdicts).toEqual(['note a.epub: 2 parts of the e-book with a cover, contents or hardly a word are left out']);
});

test('a chapter that is missing is named, and the others are read', async () => {
  const { articles, verdicts } = await readAll(
    'a.epub',
    book(opf('<itemref idref="x"/><itemref idref="a"/>', '<item id="x" href="gone.xhtml" media-type="application/xhtml+xml"/>')),
  );
  expect(articles).toHaveLength(1);
  expect(verdicts).toEqual(['note a.epub: “OEBPS/gone.xhtml” is missing in the e-book; get it again']);
});

test('what stands aside by its kind or its length is left out', async () => {
  const parts = {
    'OEBPS/text/two.xhtml': chapter('Imprint', PROSE, ' epub:type="copyright-page"'),
    'OEBPS/text/one a.xhtml': chapter('Part I', ''),
  };
  expect((await readAll('a.epub', book(opf('<itemref idref="a"/><itemref idref="b"/>'), parts))).articles).toEqual([]);
});

test('a book whose text is encrypted is told, one whose fonts are scrambled is read', async () => {
  const encryption = (algorithm: string) =>
    `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`;
  const read = (algorithm: string) => readAll('a.epub', book(opf(SPINE), { 'META-INF/encryption.xml': encryption(algorithm) }));
  expect((await read('http://www.w3.org/2001/04/xmlenc#aes128-cbc')).verdicts).toEqual([
    'rejected a.epub: the e-book is protected against copying, and its text is encrypted; get it without protection, or its text',
  ]);
  expect((await read('http://www.idpf.org/2008/embedding')).articles).toHaveLength(2);
});

test('what is no e-book is told', async () => {
  expect((await readAll('a.epub', zipOf({ x: 'y' }))).verdicts).toEqual([
    'rejected a.epub: the file is a ZIP archive, and no e-book; get it again, or name it .zip',
  ]);
});
