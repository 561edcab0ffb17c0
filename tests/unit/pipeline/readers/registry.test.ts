import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import { ENDINGS, formatOf, FORMATS, ignoredByEnding } from '../../../../src/pipeline/readers/registry.ts';
import { readAll } from './read-all.ts';

test.each([
  ['a/flood.txt', 'dated-text'],
  ['FLOOD.TXT', 'dated-text'],
  ['flood.en.md', 'markdown'],
  ['flood.htm', 'database-page'],
  ['s.ndjson', 'json-lines'],
  ['s.jsonld', 'json-ld'],
  ['s.tsv', 'csv'],
])('%s is read as %s', (path, name) => {
  expect(formatOf(path)?.name).toBe(name);
});

test.each(['flood.odd', 'flood', '.txt', 'a.txt/flood', 'flood.'])('%s is of no format', (path) => {
  expect(formatOf(path)).toBeUndefined();
});

test('the verdict on another ending names it and the rule', () => {
  expect(ignoredByEnding('a/x.odd')).toEqual({
    kind: 'ignored',
    path: 'a/x.odd',
    message: `files ending in .odd are not read; read are ${ENDINGS.map((ending) => `.${ending}`).join(', ')}`,
  });
  expect(ignoredByEnding('a/x').message).toMatch(/^files without an ending are not read/);
});

test('names of formats differ, since a piece is known by them', () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
});

test('a file of no format is ignored, whatever is in it', async () => {
  expect(await readAll('a.odd', '')).toEqual({
    pieces: [],
    articles: [],
    verdicts: [`ignored ${diagnosticLine(ignoredByEnding('a.odd'))}`],
  });
});

test('an empty file is rejected, and white space alone is no article', async () => {
  expect((await readAll('a.txt', '')).verdicts).toEqual(['rejected a.txt: the file is empty; write the article into it, or remove it']);
  expect((await readAll('a.csv', ' \n')).verdicts).toEqual(['rejected a.csv: the file holds no article; write one into it, or remove it']);
});

test('a binary file with a text ending is rejected with what it is', async () => {
  expect((await readAll('a.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]))).verdicts).toEqual([
    'rejected a.txt: the file ends in .txt but is a ZIP archive, or a document made of one such as DOCX; save it as plain text in UTF-8, or remove it',
  ]);
});

test('a guessed encoding is a note, and the article is read', async () => {
  const { articles, verdicts } = await readAll(
    'a.txt',
    Uint8Array.from([...'The caf', '\xe9', ...' of the town is shut.'], (c) => c.charCodeAt(0)),
  );
  expect(articles).toEqual([{ text: 'The café of the town is shut.' }]);
  expect(verdicts).toEqual(['note a.txt: not UTF-8; read as windows-1252']);
});

test('what a parser chokes on costs one article', async () => {
  expect((await readAll('a.md', '>'.repeat(20_000))).verdicts).toEqual([
    'rejected a.md:1: the Markdown could not be read (Maximum call stack size exceeded); save it again, or save its text as .txt',
  ]);
});

test.each(ENDINGS)('any bytes in a .%s file end in an article or a verdict, never in an error', async (ending) => {
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
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const { articles, verdicts } = await readAll(`a.${ending}`, content);
      expect(articles.length + verdicts.filter((verdict) => !verdict.startsWith('note')).length).toBeGreaterThan(0);
      expect(verdicts.filter((verdict) => verdict.includes('could not be read'))).toEqual([]);
    }),
    { seed: 7, numRuns: 60 },
  );
});
