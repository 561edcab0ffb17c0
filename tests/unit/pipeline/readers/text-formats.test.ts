import { expect, test } from 'vitest';
import type { RawArticle } from '../../../../src/pipeline/readers/format.ts';
import { readAll } from './read-all.ts';

const one = async (text: string): Promise<RawArticle> => (await readAll('a.txt', text)).articles[0]!;

test.each([
  ['on the same line', ' date 2023-11-06 The dam broke.\n\nIt rained.', 1],
  ['on the next line', 'date 2023-11-06\nThe dam broke.\n\nIt rained.\n', 1],
  ['after blank lines', '\n\n  date 2023-11-06\n\nThe dam broke.\n\nIt rained.', 3],
  ['with CRLF', 'date 2023-11-06\r\nThe dam broke.\r\n\r\nIt rained.\r\n', 1],
  ['with lone CR', 'date 2023-11-06\rThe dam broke.\r\rIt rained.\r', 1],
  ['in another case', 'Date 2023-11-06\tThe dam broke.\n\nIt rained.', 1],
])('a text that begins with its date has the article %s', async (_, text, line) => {
  const read = await readAll('a.txt', text);
  expect(read.pieces[0]?.format).toBe('dated-text');
  expect(read.articles).toEqual([
    { date: { text: '2023-11-06', line, from: 'dateline', removal: 'remove the date' }, text: 'The dam broke.\n\nIt rained.' },
  ]);
});

test.each(['2023-02-30', '2020-13-05', '20231106', '2023-11', '6.11.2023', '2023-11-06T10:00:00Z'])(
  'date %s is taken as a date, right or wrong: the article decides',
  async (date) => {
    expect((await one(`date ${date} The dam broke.`)).date?.text).toBe(date);
  },
);

test.each(['date palms grow in Westport.', 'date 4 of the tour', 'dated 2023-11-06 it was', 'update 2023-11-06'])(
  '“%s” begins no dated text',
  async (text) => {
    expect((await readAll('a.txt', text)).pieces[0]?.format).toBe('plain-text');
  },
);

const HEADS: readonly [head: string, found: Partial<RawArticle>][] = [
  ['Dam breaks\n\n', { title: 'Dam breaks' }],
  [
    'Dam breaks\nBy Jane Doe\n6 November 2023\n\n',
    { title: 'Dam breaks', author: 'Jane Doe', date: { text: '6 November 2023', line: 3, from: 'dateline', removal: 'remove the line' } },
  ],
  [
    'Monday, November 6, 2023\n\nDam breaks\n\n',
    { title: 'Dam breaks', date: { text: 'Monday, November 6, 2023', line: 1, from: 'dateline', removal: 'remove the line' } },
  ],
  ['Date: 2023-11-06\n', { date: { text: '2023-11-06', line: 1, from: 'dateline', removal: 'remove the line' } }],
  ['Published: 6 Nov 2023\n', { date: { text: '6 Nov 2023', line: 1, from: 'dateline', removal: 'remove the line' } }],
  ['Updated: 7 Nov 2023\nPublished: 6 Nov 2023\n', { date: { text: '6 Nov 2023', line: 2, from: 'dateline', removal: 'remove the line' } }],
  ['Updated: 7 Nov 2023\n', { date: { text: '7 Nov 2023', line: 1, from: 'dateline', removal: 'remove the line' } }],
  [
    'Published: 6 Nov 2023 | Updated: 7 Nov 2023\n',
    { date: { text: '6 Nov 2023', line: 1, from: 'dateline', removal: 'remove the line' } },
  ],
  ['Published on November 6, 2023\n', { date: { text: 'November 6, 2023', line: 1, from: 'dateline', removal: 'remove the line' } }],
  ['Date: 4 Mach 2019\n', { date: { text: '4 Mach 2019', line: 1, from: 'dateline', removal: 'remove the line' } }],
  ['30 February 2023\n', { date: { text: '30 February 2023', line: 1, from: 'dateline', removal: 'remove the line' } }],
  ['Who broke the dam?\n\n', { title: 'Who broke the dam?' }],
  ['', {}],
];

test.each(HEADS)('the head %j is read and the rest is the article', async (head, found) => {
  expect(await one(`${head}The dam above Harrow Bay broke on Monday.\n\nIt rained.\n`)).toEqual({
    ...found,
    text: 'The dam above Harrow Bay broke on Monday.\n\nIt rained.',
  });
});

test.each([
  ['a sentence', 'The dam broke.\n\nIt rained.'],
  ['all there is', 'The dam broke'],
  ['the beginning of a paragraph', 'The dam above the town\nbroke on Monday.'],
  ['too long', `${'The dam broke and '.repeat(10)}it rained\n\nMore.`],
  ['a year', '2023\nThe dam broke.'],
])('a first line that is %s is no title', async (_, text) => {
  expect(await one(text)).toEqual({ text });
});

test('a date further down is part of the article', async () => {
  expect(await one('The dam broke.\n\n6 November 2023\n\nIt rained.')).toEqual({ text: 'The dam broke.\n\n6 November 2023\n\nIt rained.' });
});
