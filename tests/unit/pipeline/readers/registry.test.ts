import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENDINGS, formatOf, FORMATS, ignoredByEnding, splitFile } from '../../../../src/pipeline/readers/registry.ts';
import { readAll } from './read-all.ts';

test.each([
  ['a/flood.txt', 'dated-text'],
  ['FLOOD.TXT', 'dated-text'],
  ['flood.en.md', 'markdown'],
  ['flood.htm', 'web-page'],
  ['s.ndjson', 'json-lines'],
  ['s.json', 'json'],
  ['s.tsv', 'csv'],
])('%s is read as %s', (path, name) => {
  expect(formatOf(path)?.name).toBe(name);
});

test.each(['flood.docx', 'flood', '.txt', 'a.txt/flood', 'flood.'])('%s is of no format', (path) => {
  expect(formatOf(path)).toBeUndefined();
});

test('the verdict on another ending names it and the rule', () => {
  expect(ignoredByEnding('a/x.docx')).toEqual({
    kind: 'ignored',
    path: 'a/x.docx',
    message: `files ending in .docx are not read; read are ${ENDINGS.map((ending) => `.${ending}`).join(', ')}`,
  });
  expect(ignoredByEnding('a/x').message).toMatch(/^files without an ending are not read/);
});

test('names of formats differ, since a piece is known by them', () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
});

test('a file of no format is ignored, whatever is in it', () => {
  expect([...splitFile({ path: 'a.docx', bytes: new Uint8Array(0) }, {})]).toEqual([ignoredByEnding('a.docx')]);
});

test('an empty file is rejected, and white space alone is no article', () => {
  expect(readAll('a.txt', '').verdicts).toEqual(['rejected a.txt: the file is empty; write the article into it, or remove it']);
  expect(readAll('a.csv', ' \n').verdicts).toEqual(['rejected a.csv: the file holds no article; write one into it, or remove it']);
});

test('a binary file with a text ending is rejected with what it is', () => {
  expect(readAll('a.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])).verdicts).toEqual([
    'rejected a.txt: the file ends in .txt but is a ZIP archive, or a document made of one such as DOCX; save it as plain text in UTF-8, or remove it',
  ]);
});

test('a guessed encoding is a note, and the article is read', () => {
  const { articles, verdicts } = readAll(
    'a.txt',
    Uint8Array.from([...'The caf', '\xe9', ...' of the town is shut.'], (c) => c.charCodeAt(0)),
  );
  expect(articles).toEqual([{ text: 'The café of the town is shut.' }]);
  expect(verdicts).toEqual(['note a.txt: not UTF-8; read as windows-1252']);
});

test('what a parser chokes on costs one article', () => {
  expect(readAll('a.md', '>'.repeat(20_000)).verdicts).toEqual([
    'rejected a.md:1: the Markdown could not be read (Maximum call stack size exceeded); save it again, or save its text as .txt',
  ]);
});

test.each(ENDINGS)('any bytes in a .%s file end in an article or a verdict, never in an error', (ending) => {
  const scraps = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '---\n',
    '# ',
    '<p>',
    '</p>',
    '<!--',
    '&amp;',
    'text',
    ':',
    'date 2023-11-06',
    '\\',
    '\0',
    '\ud83d',
    '`',
    '|',
  ];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })), { maxLength: 30 })
      .map((parts) => new TextEncoder().encode(parts.join(''))),
    fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => new TextEncoder().encode(`title,text\n${parts.join('')}`)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      const { articles, verdicts } = readAll(`a.${ending}`, content);
      expect(articles.length + verdicts.filter((verdict) => !verdict.startsWith('note')).length).toBeGreaterThan(0);
      expect(verdicts.filter((verdict) => verdict.includes('could not be read'))).toEqual([]);
    }),
    { seed: 7, numRuns: 60 },
  );
});
