import { expect, test } from 'vitest';
import { readAll } from './read-all.ts';

test.each([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['bar', '|'],
])('columns parted by %s go by their names, in any order and case', async (_, d) => {
  const table = [
    ['TEXT', 'Published', 'title', 'Source'],
    ['The dam broke.', '2023-11-06', 'Dam', 'Courier'],
  ]
    .map((row) => row.join(d))
    .join('\n');
  expect(await readAll('a.csv', table)).toMatchObject({
    articles: [
      {
        title: 'Dam',
        source: 'Courier',
        date: { text: '2023-11-06', line: 2, from: 'metadata', removal: 'empty the cell' },
        text: 'The dam broke.',
      },
    ],
    verdicts: [],
  });
});

test('a delimiter that is rarer in the header is found all the same', async () => {
  expect((await readAll('a.csv', 'text;"title, as printed, in full"\nIt rained, and rained.;x')).articles).toEqual([
    { text: 'It rained, and rained.' },
  ]);
});

test('a quoted field holds delimiters, quotes and line breaks, and lines are those of the file', async () => {
  const { articles, pieces } = await readAll('a.csv', '\r\ntitle,text\r\nDam,"It ""rained"",\r\n\r\nand rained."\r\n\r\nFlood,"x"\r\n');
  expect(articles).toEqual([
    { title: 'Dam', text: 'It "rained",\n\nand rained.' },
    { title: 'Flood', text: 'x' },
  ]);
  expect(pieces.map(({ record, line }) => [record, line])).toEqual([
    [1, 3],
    [2, 7],
  ]);
});

test('a broken row is rejected with its line and the rest goes on', async () => {
  const table = [
    'title,text',
    'A,one',
    'B',
    'C,two,three',
    'D,"four" or five',
    'E,six',
    'F,"seven',
    'and eight',
    'G,"nine"',
    'H,"ten',
  ].join('\n');
  const { articles, verdicts, pieces } = await readAll('a.csv', table);
  expect(articles.map(({ title }) => title)).toEqual(['A', 'E', 'G']);
  expect(pieces.map(({ record, line }) => [record, line])).toEqual([
    [1, 2],
    [5, 6],
    [7, 9],
  ]);
  const quotes = 'end it with a double quote, and write a double quote inside it as two';
  const width = 'put a field that holds a delimiter or a line break in double quotes';
  expect(verdicts).toEqual([
    `rejected a.csv:3: “B” has 1 field, the header 2; ${width}`,
    `rejected a.csv:4: “C,two,three” has 3 fields, the header 2; ${width}`,
    `rejected a.csv:5: “D,"four" or five” has something after a closing quote; ${quotes}`,
    `rejected a.csv:7: “F,"seven” has something after a closing quote (lines 7 to 8); ${quotes}`,
    `rejected a.csv:10: “H,"ten” has a quotation that does not end; ${quotes}`,
  ]);
});

test('empty rows are nothing, and empty cells beyond the header do no harm', async () => {
  expect(await readAll('a.csv', 'title,text,,\nA,one\n,\n,,,\n\nB,two,,\n')).toMatchObject({
    articles: [
      { title: 'A', text: 'one' },
      { title: 'B', text: 'two' },
    ],
    verdicts: [],
  });
});

test('a table without a column of text is rejected once', async () => {
  expect(await readAll('a.csv', 'name;place\nx;y\nz;w')).toMatchObject({
    pieces: [],
    verdicts: [
      'rejected a.csv:1: no column of “name;place” is the text of the articles; name one of them text in the first line, or say which it is with --map text=Name',
    ],
  });
});

test('a table with nothing below its header holds no article', async () => {
  expect((await readAll('a.csv', 'title,text\n')).verdicts).toEqual([
    'rejected a.csv: the file holds no article; write one into it, or remove it',
  ]);
});

test('columns go by the names that --map gives them, and by no others', async () => {
  const { articles, verdicts } = await readAll('a.csv', 'Headline,title,Story\nDam,no,It rained.', {
    columns: { title: 'headline', text: 'Story', date: 'Pubdate' },
  });
  expect(articles).toEqual([{ title: 'Dam', text: 'It rained.' }]);
  expect(verdicts).toEqual([
    'note a.csv:1: column “title” is not read; say with --map date=Name what a column is, if it is wanted',
    'note a.csv:1: no column is named “Pubdate”, which --map says is the date',
  ]);
});

test('what Excel writes above the header is passed over', async () => {
  const { articles, pieces } = await readAll('a.csv', '\ufeffsep=;\r\ntitle;text\r\nDam;It rained.');
  expect(articles).toEqual([{ title: 'Dam', text: 'It rained.' }]);
  expect(pieces[0]?.line).toBe(3);
});

test('of many columns that are not read, the first are named and all are counted', async () => {
  const { verdicts } = await readAll(
    'a.csv',
    `${Array.from({ length: 500 }, (_, i) => `c${i}`).join()},text\n${','.repeat(500)}It rained.`,
  );
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toMatch(/^note a\.csv:1: columns “c0”, “c1”, .*“c11”, … \(500 in all\) are not read; /);
});
