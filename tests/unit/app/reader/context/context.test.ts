import { expect, test } from 'vitest';
import { contextCsv } from '../../../../../src/app/reader/context/context-csv.ts';
import { contextMarkdown } from '../../../../../src/app/reader/context/context-markdown.ts';
import { gatherContext } from '../../../../../src/app/reader/context/gather-context.ts';
import { orderContext } from '../../../../../src/app/reader/context/order-context.ts';
import { makeExplorer } from '../../../../support/explorer.ts';

const { texts, corpus } = makeExplorer('', [
  { id: 'a', published: '2023-01-01', source: 'The Herald', title: 'On dogs', text: 'Old\ndogs sleep. Young dogs bark.' },
  { id: 'b', published: '2023-01-02', text: '=dogs eat "meat".' },
  { id: 'c', text: 'Grey dogs age.' },
]);
const spans = (text: string) => [...text.matchAll(/dogs/g)].map(({ index }) => ({ start: index, end: index + 4 }));
const gather = (articles: number[], isStale = () => false) =>
  gatherContext(texts, articles, ({ title = '', text }) => ({ title: spans(title), text: spans(text) }), isStale);

test('every place has its article, its offset and what stands around it, white space as one space', async () => {
  expect((await gather([0]))!.map(({ at, before, keyword, after }) => [at, before, keyword, after])).toEqual([
    [-1, 'On ', 'dogs', ''],
    [4, 'Old ', 'dogs', ' sleep. Young dogs bark.'],
    [22, 'Old dogs sleep. Young ', 'dogs', ' bark.'],
  ]);
});

test('only the articles asked for are gone through, and a stale question has no answer', async () => {
  expect((await gather([1, 2]))!.map(({ article }) => article)).toEqual([1, 2]);
  expect(await gather([0], () => true)).toBeUndefined();
});

test.each([
  ['oldest', ['', 'sleep', 'bark', 'eat', 'age']],
  ['newest', ['eat', '', 'sleep', 'bark', 'age']],
  ['after', ['', 'age', 'bark', 'eat', 'sleep']],
] as const)('%s', async (order, expected) => {
  const rows = (await gather([0, 1, 2]))!;
  expect(orderContext(rows, order, corpus.articles.dated).map((i) => /\p{L}*/u.exec(rows[i]!.after.trim())![0])).toEqual(expected);
});

test('by what precedes goes back from the keyword word by word', async () => {
  const rows = (await gather([0, 1, 2]))!;
  const before = orderContext(rows, 'before', corpus.articles.dated).map((i) => rows[i]!.before.trim().split(' ').at(-1));
  expect(before).toEqual(['=', 'Grey', 'Old', 'On', 'Young']);
});

test('the table says what it is, and a text that looks like a formula is none', async () => {
  const lines = contextCsv(corpus, 'dogs in context.', (await gather([1]))!);
  expect(lines[0]).toMatch(/^\uFEFF.*dogs in context\. Fingerprint/);
  expect(lines.slice(1)).toEqual([
    'row,before,keyword,after,published,outlet,headline,url,article,offset\r\n',
    `1,"'=",dogs," eat ""meat"".",2023-01-02,,"'=dogs eat ""meat"".",,b,1\r\n`,
  ]);
});

test('as Markdown the keyword is bold, nothing of the text is markup, and each line has its source', async () => {
  const lines = contextMarkdown(corpus, '“dogs” in context', 'Two *places*.', (await gather([0]))!.slice(0, 2)).split('\n');
  expect(lines).toEqual([
    '# A test: “dogs” in context',
    '',
    'Two \\*places\\*.',
    '',
    '- … On **dogs** … — On dogs, The Herald, 1 Jan 2023',
    '- … Old **dogs** sleep. Young dogs bark. … — On dogs, The Herald, 1 Jan 2023',
    '',
    'Corpus 0123456789abcdef, read by Dateline test.',
    '',
  ]);
});
