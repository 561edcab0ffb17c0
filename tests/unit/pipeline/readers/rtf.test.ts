import { expect, test } from 'vitest';
import { readAll } from './read-all.ts';

const bytes = (rtf: string) => Uint8Array.from(rtf, (character) => character.charCodeAt(0));
const rtf = (body: string, head = '') =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fnil\\fcharset204 Arial;}{\\f2\\fnil\\fcharset128 Mincho;}{\\f3\\fnil\\fcharset2 Symbol;}}${head}${body}}`;
const read = async (body: string, head = '') => (await readAll('a.rtf', bytes(rtf(body, head)))).articles[0]!;
const textOf = async (body: string) => (await read(`A line of prose that is no title.\\par ${body}`)).text.replace(/^[^\n]*\n\n/, '');

test('the head of a document is read as that of a plain text, and paragraphs are parted by blank lines', async () => {
  expect(
    await read('Dam breaks above Lisbon\\par By Jane Doe\\par 6 November 2023\\par The dam broke.\\par\\par Nobody was {\\b hurt}.\\par'),
  ).toEqual({
    title: 'Dam breaks above Lisbon',
    author: 'Jane Doe',
    date: { text: '6 November 2023', line: 3, from: 'dateline', removal: 'remove the line' },
    text: 'The dam broke.\n\nNobody was hurt.',
  });
});

test.each([
  ['the code page of the document', "caf\\'e9 \\'93so\\'94 \\'80", 'café “so” €'],
  ['the code page of a font', "{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} ok", 'Москва ok'],
  ['a font of signs, of which only the bullet means something', "{\\f3 \\'b7\\'61}item", '•item'],
  ['DOS, where a document says that it is from there', "{\\pc \\'82\\'9c}", 'é£'],
  ['characters of two bytes, the second of which may be a letter', "{\\f2 \\'93\\'fa\\'83A}", '日ア'],
  ['Unicode with its stand-in passed over', "\\u1052?\\u1086 \\'ees", 'Моs'],
  ['Unicode without a stand-in', '{\\uc0\\u8220 so\\u8221 }', '“so”'],
  ['Unicode with two', "{\\uc2\\u26085\\'93\\'fa!}", '日!'],
  ['two halves of a pair', '\\u-10179?\\u-8704?', '😀'],
  ['negative numbers beyond 32767', '\\u-4051?', '\uf02d'],
  ['named characters', '\\ldblquote a\\rdblquote\\emdash b\\rquote s\\~c\\_d\\-e', '“a”—b’s c\u2011de'],
  ['escaped braces', 'a \\{b\\} \\\\c', 'a {b} \\c'],
  ['line breaks and tabulators', 'a\\line b\\tab c', 'a\nb c'],
  ['right to left', '\\rtlpar\\u1604?\\u1588?\\u1576?', 'لشب'],
])('%s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test.each([
  ['pictures, hidden and deleted text', '{\\pict\\pngblip 89504e47}a{\\v secret}{\\deleted gone}b', 'ab'],
  ['codes of fields, but not what they show', '{\\field{\\*\\fldinst HYPERLINK "http://example.org"}{\\fldrslt the page}}', 'the page'],
  ['unknown groups that say so', '{\\*\\generator Riched20;}{\\*\\bkmkstart x}a', 'a'],
  ['bullets, running heads, remarks', '{\\header Page 1\\par}{\\listtext\\bullet\\tab}one{\\*\\annotation no}', 'one'],
  ['binary data that look like groups', '{\\pict\\bin4 }}}}}a', 'a'],
  ['the older half of a text written twice', '{\\upr{a?}{\\*\\ud{a\\u1052?}}}', 'aМ'],
])('left out are %s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test('a row of a table is a line, and a table that is there for the layout is paragraphs', async () => {
  expect(await textOf('\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\par d\\cell e\\cell\\row\\pard f')).toBe(
    'a | b\n\nc\n\nd\n\ne\n\nf',
  );
});

test('text boxes stand behind their paragraph, footnotes behind the text', async () => {
  expect(await textOf('one{\\footnote A note.}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt In a box.\\par}}} two\\par three')).toBe(
    'one two\n\nIn a box.\n\nthree\n\nA note.',
  );
});

test('styles tell titles and captions, and properties a title where the text has none', async () => {
  const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 caption;}}';
  const article = await read(
    '\\pard\\s1 Dam breaks.\\par\\pard\\s0 The dam broke.\\par\\pard\\s2 The dam, seen from the air.\\par',
    styles,
  );
  expect(article).toEqual({
    title: 'Dam breaks.',
    text: 'The dam broke.\n\nThe dam, seen from the air.',
    furniture: [{ start: 16, end: 43 }],
  });
  const info = "{\\info{\\title Caf\\'e9 news}{\\author Jane Doe}{\\creatim\\yr2023}}";
  expect(await read('The dam broke on Monday.\\par And so on.', info)).toEqual({
    title: 'Café news',
    author: 'Jane Doe',
    text: 'The dam broke on Monday.\n\nAnd so on.',
  });
});

test('a .doc that is RTF is read, and one of the old Word is told', async () => {
  expect((await readAll('a.doc', bytes(rtf('The dam broke.')))).articles).toEqual([{ text: 'The dam broke.' }]);
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  expect((await readAll('a.doc', old)).verdicts).toEqual(['rejected a.doc: the file is a document of Word before 2007; save it as .docx']);
  const encrypted = Uint8Array.from([...old, ...bytes([...'EncryptedPackage'].join('\0'))]);
  expect((await readAll('a.docx', encrypted)).verdicts).toEqual([
    'rejected a.docx: the document is protected by a password; save it without',
  ]);
});

test('a document that is cut off is read as far as it goes, with a note', async () => {
  const { articles, verdicts } = await readAll('a.rtf', bytes('{\\rtf1\\ansi {\\b The dam broke.\\par And th'));
  expect(articles[0]!.text).toBe('The dam broke.\n\nAnd th');
  expect(articles[0]!.notes).toEqual([
    {
      kind: 'note',
      path: 'a.rtf',
      message: 'the file ends before the document does; what is there is read',
      cure: 'save or send it again',
    },
  ]);
  expect(verdicts).toEqual([]);
});

test('groups without end are refused, and a long document takes time in proportion', async () => {
  expect((await readAll('a.rtf', bytes(`{\\rtf1 ${'{'.repeat(20_000)}`))).articles).toEqual([]);
  expect((await readAll('a.rtf', bytes(`{\\rtf1 ${"word \\'e9 \\u233? ".repeat(100_000)}}`))).articles[0]!.text.length).toBe(899_999);
});
