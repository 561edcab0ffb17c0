import iconvLite from 'iconv-lite';
import { expect, test } from 'vitest';
import iconv from '../../../src/worker/iconv.ts';

const TEXT = 'Žluťoučký kůň, Größe, café – “x” €';

test.each([
  ['utf-16le', TEXT],
  ['utf-16be', TEXT],
  ['utf-32le', `${TEXT} 🌊`],
  ['utf-32be', `${TEXT} 🌊`],
  ['windows-1250', 'Žluťoučký kůň – Größe'],
  ['iso-8859-2', 'Žluťoučký kůň'],
  ['koi8-r', 'Привет, мир'],
  ['windows-1251', 'Привет, мир'],
  ['windows-1256', 'مرحبا'],
  ['shift_jis', '日本語のニュース'],
  ['euc-jp', '日本語のニュース'],
  ['big5', '中文新聞'],
  ['gb18030', '中文新闻'],
  ['euc-kr', '한국어 뉴스'],
])('%s is decoded as the command line decodes it', (encoding, text) => {
  const bytes = new Uint8Array(iconvLite.encode(text, encoding));
  expect(iconv.decode(bytes, encoding)).toBe(text);
  expect(iconv.encodingExists(encoding)).toBe(true);
});

test('a byte order mark is no part of the text', () => {
  for (const encoding of ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])
    expect(iconv.decode(new Uint8Array(iconvLite.encode('a', encoding, { addBOM: true })), encoding)).toBe('a');
});

test('what no browser knows does not exist', () => {
  expect(iconv.encodingExists('utf-7-imap')).toBe(false);
});
