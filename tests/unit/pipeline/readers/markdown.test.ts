import { expect, test } from 'vitest';
import { readAll } from './read-all.ts';

const read = async (text: string) => (await readAll('a.md', text)).articles[0]!;

test('front matter says what the article is, in any order and case, and the text begins below it', async () => {
  const text =
    '---\nDate: 2023-11-06\ntitle: "Dam: broken"\nid: 0815\nauthor: [Jane Doe, John Roe]\nsource: Courier\nlang: en\nurl: https://example.org/a\ntags: [x]\n---\nThe dam broke.\n';
  expect(await read(text)).toEqual({
    id: '0815',
    title: 'Dam: broken',
    source: 'Courier',
    url: 'https://example.org/a',
    author: 'Jane Doe, John Roe',
    language: 'en',
    date: { text: '2023-11-06', line: 2, from: 'metadata', removal: 'remove the line' },
    text: 'The dam broke.',
  });
});

test('a date is named by its line, also behind comments and blank lines', async () => {
  expect((await read('---\n# written by hand\n\npublished: 4 Mach 2019\n---\nx')).date).toMatchObject({ text: '4 Mach 2019', line: 4 });
});

test('the first heading is the title where the front matter has none, and stays in the text where it has one', async () => {
  expect(await read('# The *dam* broke\n\nIt rained.')).toEqual({ title: 'The dam broke', text: 'It rained.' });
  expect(await read('---\ntitle: Flood\n---\n# The dam broke\n\nIt rained.')).toEqual({
    title: 'Flood',
    text: 'The dam broke\n\nIt rained.',
  });
  expect(await read('It rained.\n\n# The dam broke')).toEqual({ text: 'It rained.\n\nThe dam broke' });
});

test.each([
  ['emphasis', 'The **dam** _broke_ ~~today~~.', 'The dam broke today.'],
  ['a line break within a paragraph', 'The dam\nbroke.', 'The dam broke.'],
  ['a hard line break', 'The dam  \nbroke.', 'The dam\nbroke.'],
  ['links and pictures', 'The [dam](https://x.org "t") ![of Harrow](a.png) <https://y.org>', 'The dam of Harrow https://y.org'],
  ['entities', 'R&amp;D &eacute; &#8217; AT&T; &nosuch;', 'R&D é ’ AT&T; &nosuch;'],
  ['escapes and code', '\\*a\\* `b < c`', '*a* b < c'],
  ['HTML', 'The <b onclick="x()">dam</b> broke.\n\n<div>It <i>rained</i>.<script>alert(1)</script></div>', 'The dam broke.\n\nIt rained.'],
  ['lists', '- one\n- two\n  1. three', 'one\n\ntwo\n\nthree'],
  ['quotations', '> We will\n> rebuild.\n\nThey said.', 'We will rebuild.\n\nThey said.'],
  ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n\n1 | 2'],
  ['rules and definitions', 'The [dam].\n\n---\n\n[dam]: https://x.org', 'The dam.'],
  ['CRLF', '---\r\ntitle: x\r\n---\r\nOne\r\n\r\nTwo\r\n', 'One\n\nTwo'],
])('%s become plain paragraphs', async (_, source, text) => {
  expect((await read(source)).text).toBe(text);
});

test('three hyphens without an end are no front matter', async () => {
  expect(await read('---\nThe dam broke.')).toEqual({ text: 'The dam broke.' });
});

test.each([
  [
    'title: Dam: the break',
    3,
    'front matter “title: Dam: the break” is not YAML, column 8: Nested mappings are not allowed in compact mappings',
  ],
  [
    'tags: [x',
    3,
    'front matter “tags: [x” is not YAML, column 9: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['id: 1', 3, 'front matter “id: 1” is not YAML, column 1: Map keys must be unique'],
])('“%s” is rejected with its line and column', async (line, at, message) => {
  expect((await readAll('a.md', `---\nid: 7\n${line}\n---\nx`)).verdicts).toEqual([
    `rejected a.md:${at}: ${message}; put a value that holds a colon or a quote in quotes, or mend the line`,
  ]);
});

test('words between two rules are no front matter, and a list there is left out with a note', async () => {
  expect(await read('---\n\nJust words.\n\n---\nx')).toEqual({ text: 'Just words.\n\nx' });
  expect(await read('---\n# nothing yet\n---\nx')).toEqual({ text: 'x' });
  expect(await read('---\n- flood\n---\nx')).toEqual({
    text: 'x',
    notes: [
      {
        kind: 'note',
        path: 'a.md',
        line: 2,
        message: 'front matter “- flood” has no names with values, and is left out',
        cure: 'write it as “title: …”',
      },
    ],
  });
});

test('front matter without an end is rejected instead of being read as text', async () => {
  expect((await readAll('a.md', '---\n# by hand\nTitle: Dam\ndate: 2023-11-06\n\nThe dam broke.')).verdicts).toEqual([
    'rejected a.md:1: front matter that begins “Title: Dam” has no end; put a line of --- between it and the text',
  ]);
  expect(await read('---\nLisbon: the dam broke.')).toEqual({ text: 'Lisbon: the dam broke.' });
});

test('a date that is a map is rejected, and an empty one is none', async () => {
  expect((await read('---\ndate: { day: 6 }\n---\nx')).date).toMatchObject({ text: '{ day: 6 }', line: 2 });
  expect((await read('---\ndate:\n---\nx')).date).toBeUndefined();
});

test('a paragraph with more marks than an author sets is refused with its line, before the parser chokes on it', async () => {
  expect((await readAll('a.md', `---\ntitle: x\n---\nfine\n\n${'_a'.repeat(5001)}`)).verdicts).toEqual([
    'rejected a.md:6: a paragraph has more than 5000 marks of Markdown; save its text as .txt',
  ]);
  expect((await readAll('a.md', `${'**a** b\n\n'.repeat(5000)}`)).articles).toHaveLength(1);
});
