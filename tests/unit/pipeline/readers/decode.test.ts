import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../../../src/pipeline/readers/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string, addBOM = false) => new Uint8Array(iconv.encode(text, encoding, { addBOM }));

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
  'a byte order mark of %s decides, and is no part of the text',
  (encoding) => {
    expect(decode(encoded('The dam “broke” 🔥', encoding, true))).toEqual({ kind: 'text', text: 'The dam “broke” 🔥' });
  },
);

test('what is valid UTF-8 is UTF-8, whatever the file claims', () => {
  expect(decode(utf8('Café, 9 €, 日本, 🔥'), () => 'windows-1252')).toEqual({ kind: 'text', text: 'Café, 9 €, 日本, 🔥' });
});

test('line ends are left as they are', () => {
  expect(decode(utf8('a\r\nb\rc\n'))).toEqual({ kind: 'text', text: 'a\r\nb\rc\n' });
});

test.each([
  ['windows-1252', 'The mayor said “no” to the €40 plan.'],
  ['windows-1252', 'Café'],
  ['windows-1252', 'Der Bürgermeister von Köln sagte, die Straße sei überflutet.'],
  ['windows-1251', 'Мэр сказал, что река вышла из берегов и затопила город.'],
  ['shift_jis', '市長は川が氾濫したと述べた。'],
  ['gb18030', '市长说河水已经漫过堤坝。市长说河水已经漫过堤坝。'],
])('%s is found where nothing says so, and said in a remark: %s', (encoding, text) => {
  expect(decode(encoded(text, encoding))).toEqual({ kind: 'text', text, remark: `not UTF-8; read as ${encoding}` });
});

test('the encoding that a file claims comes before a guess', () => {
  const bytes = encoded('Příliš žluťoučký kůň', 'windows-1250');
  expect(decode(bytes, () => 'Windows-1250')).toEqual({
    kind: 'text',
    text: 'Příliš žluťoučký kůň',
    remark: 'not UTF-8; read as windows-1250',
  });
  expect(decode(encoded('Café', 'windows-1252'), () => 'no-such-encoding')).toMatchObject({ text: 'Café' });
  expect(decode(encoded('9 €', 'windows-1252'), () => 'iso-8859-1')).toMatchObject({
    text: '9 €',
    remark: 'not UTF-8; read as windows-1252',
  });
});

test('UTF-8 with a few bad bytes stays UTF-8, and the places are counted', () => {
  const bytes = Uint8Array.from([...utf8('Café für “alle” '), 0xff, 0xfe, 0x20, 0xe9]);
  expect(decode(bytes)).toEqual({
    kind: 'text',
    text: 'Café für “alle” \ufffd\ufffd \ufffd',
    remark: '2 places are not valid UTF-8; shown as \ufffd',
  });
});

test.each(['utf-16le', 'utf-16be'])('%s without a mark is plain to see', (encoding) => {
  const read = decode(encoded('The dam above the town broke.', encoding));
  expect(read).toEqual({
    kind: 'text',
    text: 'The dam above the town broke.',
    remark: `no byte order mark; read as ${encoding.toUpperCase()}`,
  });
});

test.each([
  ['%PDF-1.7 and more text', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive, or a document made of one such as DOCX'],
  ['{\\rtf1 text}', 'an RTF document'],
  ['text\0\0\0with\0zeros\0\0', 'no text: one character in fifty or more is none that a text has'],
])('%j is no text', (start, what) => {
  expect(decode(utf8(start))).toEqual({ kind: 'binary', what });
});

test('a single stray control character does not make a text binary', () => {
  expect(decode(utf8(`${'The dam broke. '.repeat(20)}\0`)).kind).toBe('text');
});

test('any bytes are decoded or called binary, never an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string(), { nil: undefined }), (bytes, claim) => {
      expect(['text', 'binary']).toContain(decode(bytes, () => claim).kind);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('whatever is written in UTF-8 is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }), (text) => {
      expect(decode(utf8(`The dam broke: ${text}`))).toEqual({ kind: 'text', text: `The dam broke: ${text}` });
    }),
    { seed: 7 },
  );
});
