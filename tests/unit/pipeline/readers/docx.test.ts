import { expect, test } from 'vitest';
import { docxOf, wordParagraph as p, zipOf } from './office-files.ts';
import { readAll } from './read-all.ts';

const read = async (body: string, parts: Record<string, string> = {}) => (await readAll('a.docx', docxOf(body, parts))).articles[0]!;
const OPENING = 'A line of prose that is no title.';
const textOf = async (body: string, parts: Record<string, string> = {}) =>
  (await read(p(OPENING) + body, parts)).text.slice(OPENING.length + 2);
const run = (text: string, settings = '') => `<w:r>${settings && `<w:rPr>${settings}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const CORE = (title: string, creator: string) =>
  `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="y"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2021-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`;

test('a styled title, the head below it and the text are told apart', async () => {
  expect(
    await read(
      p('Dam breaks above Lisbon', 'Titel') +
        p('By Jane Doe') +
        p('6 November 2023') +
        p('The dam &amp; the mill.') +
        p('Losses', 'berschrift1'),
    ),
  ).toEqual({
    title: 'Dam breaks above Lisbon',
    author: 'Jane Doe',
    date: { text: '6 November 2023', line: 3, from: 'dateline', removal: 'remove the line' },
    text: 'The dam & the mill.\n\nLosses',
  });
});

test('properties give title and author where the text has none, unless a program filled them in; their days are the file’s', async () => {
  const body = p(OPENING) + p('More prose.');
  expect(await read(body, { 'docProps/core.xml': CORE('Dam breaks', 'Jane Doe') })).toEqual({
    title: 'Dam breaks',
    author: 'Jane Doe',
    text: `${OPENING}\n\nMore prose.`,
  });
  expect(await read(body, { 'docProps/core.xml': CORE('Microsoft Word - Document1', 'Windows User') })).toEqual({
    text: `${OPENING}\n\nMore prose.`,
  });
});

test.each([
  [
    'deleted and moved text',
    `<w:p>${run('a')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run('b')}</w:ins><w:moveFrom>${run('c')}</w:moveFrom></w:p>`,
    'ab',
  ],
  ['hidden text', `<w:p>${run('a')}${run('secret', '<w:vanish/>')}${run('b', '<w:vanish w:val="0"/>')}</w:p>`, 'ab'],
  [
    'codes of fields',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run('7')}</w:p>`,
    '7',
  ],
  ['lists of contents', `${p('Losses 3', 'Verzeichnis1')}${p('a')}`, 'a'],
  [
    'the copy for older programs',
    `<mc:AlternateContent><mc:Choice>${p('a')}</mc:Choice><mc:Fallback>${p('a')}</mc:Fallback></mc:AlternateContent>`,
    'a',
  ],
  [
    'the settings before a change',
    '<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
    'a',
  ],
  [
    'places to stop at',
    '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>',
    'a b',
  ],
])('left out are %s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test.each([
  [
    'links, smart tags and content controls',
    `<w:p><w:hyperlink>${run('the ')}</w:hyperlink><w:smartTag>${run('page')}</w:smartTag><w:sdt><w:sdtContent>${run('!')}</w:sdtContent></w:sdt></w:p>`,
    'the page!',
  ],
  [
    'line breaks and hyphens',
    '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r></w:p>',
    'a\nb\u2011cd',
  ],
  ['a row as a line', `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`, 'a | b'],
  [
    'a table for the layout as paragraphs',
    `<w:tbl><w:tr><w:tc>${p('a')}${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
    'a\n\nb\n\nc',
  ],
  [
    'a table in a table',
    `<w:tbl><w:tr><w:tc>${p('a')}<w:tbl><w:tr><w:tc>${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
    'a\n\nb | c',
  ],
  [
    'text boxes behind their paragraph',
    `<w:p>${run('one')}<w:r><w:drawing><w:txbxContent>${p('In a box')}</w:txbxContent></w:drawing></w:r>${run(' two')}</w:p>${p('three')}`,
    'one two\n\nIn a box\n\nthree',
  ],
])('read are %s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test('footnotes stand behind the text, captions are furniture', async () => {
  const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote>${p('A note.')}</w:footnote></w:footnotes>`;
  const article = await read(p(OPENING) + p('The dam', 'Beschriftung'), { 'word/footnotes.xml': footnotes });
  expect(article.text).toBe(`${OPENING}\n\nThe dam\n\nA note.`);
  expect(article.furniture).toEqual([{ start: 35, end: 42 }]);
});

test('another prefix and the strict namespace are the same', async () => {
  const document =
    '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>The dam broke.</d:t></d:r></d:p></d:body></d:document>';
  expect((await readAll('a.docx', zipOf({ 'word/document.xml': document }))).articles).toEqual([{ text: 'The dam broke.' }]);
});

test('entities of the document’s own are not expanded', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('&b; and &#x410;&amp;')}</w:document>`;
  expect((await readAll('a.docx', zipOf({ 'word/document.xml': bomb }))).articles).toEqual([{ text: '&b; and А&' }]);
});

test.each([
  ['no Word document', zipOf({ 'x.txt': 'x' }), 'the file is a ZIP archive, and no Word document; save it again as .docx, or name it .zip'],
  ['too deep', docxOf('<w:sdt>'.repeat(600)), 'the Word document could not be read (elements stand more than 500 deep in each other)'],
  [
    'a whole page put in',
    docxOf('<w:altChunk/>'),
    '1 document that is inserted in it whole is not read; open it in a text program, and save it again',
  ],
  ['cut off', docxOf(p(OPENING)).slice(0, 600), 'the Word document could not be read (it is damaged: it is cut off)'],
])('%s is told with the cure', async (_, bytes, reason) => {
  const { articles, verdicts } = await readAll('a.docx', bytes);
  expect(articles).toEqual([]);
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toContain(reason);
});

test('a bomb is refused', async () => {
  const { articles, verdicts } = await readAll('a.docx', docxOf(p('a'.repeat(60_000_000))));
  expect(articles).toEqual([]);
  expect(verdicts[0]).toContain('the Word document could not be read');
});
