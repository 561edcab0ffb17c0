import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';
import { column, makePdf } from './make-pdf.ts';

const LEFT = [
  'The harbour wall of Norrby broke on',
  'Sunday night, and the water came',
  'into the old town. Mayor Ana',
  'Lindqvist said that nobody was hurt',
  'and that the govern-',
];
const RIGHT = [
  'ment would send help. A well-known',
  'engineer, Peter Holm, had warned',
  'of it in 2021. The town had a well-',
  'known answer: there was no money',
  'for it.',
];

test('columns are read one after the other, below the title, and words are joined over their ends', async () => {
  const page = [{ text: 'Harbour wall breaks', x: 60, y: 780, size: 24 }, ...column(60, 740, LEFT), ...column(310, 740, RIGHT)];
  expect((await readAll('a.pdf', makePdf([page]))).articles).toEqual([
    {
      title: 'Harbour wall breaks',
      text: 'The harbour wall of Norrby broke on Sunday night, and the water came into the old town. Mayor Ana Lindqvist said that nobody was hurt and that the government would send help. A well-known engineer, Peter Holm, had warned of it in 2021. The town had a well-known answer: there was no money for it.',
    },
  ]);
});

test('heads, feet and numbers of pages are no text, and a paragraph goes on over the end of a page', async () => {
  const page = (n: number, lines: string[]) => [
    { text: `The Norrby Post, 5 February 2024`, x: 60, y: 810, size: 8 },
    ...column(60, 740, lines),
    { text: `${n} / 3`, x: 290, y: 30, size: 8 },
  ];
  const pages = [
    page(1, ['On the first page the mayor spoke of the wall and of', 'the water, and said that on the next']),
    page(2, [
      'page she would speak of the money, which the town',
      'did not have.',
      'A second paragraph began, and it was long enough for',
      'two lines.',
    ]),
    page(3, ['On the last page nothing was left to be said, and so', 'nothing was.']),
  ];
  const [article] = (await readAll('a.pdf', makePdf(pages))).articles;
  expect(article!.text.split('\n\n')).toEqual([
    'On the first page the mayor spoke of the wall and of the water, and said that on the next page she would speak of the money, which the town did not have.',
    'A second paragraph began, and it was long enough for two lines.',
    'On the last page nothing was left to be said, and so nothing was.',
  ]);
});

test('indents and gaps begin paragraphs', async () => {
  const page = [
    ...column(60, 740, ['The first paragraph of the page goes on to the edge of', 'the column, as text does that is set.']),
    { text: 'The second is indented, and goes on to the very edge', x: 72, y: 716 },
    ...column(60, 704, ['as well, before it ends with some words in the middle', 'of it all.']),
    ...column(60, 660, ['The third stands apart from what is above it.']),
  ];
  const [article] = (await readAll('a.pdf', makePdf([page]))).articles;
  expect(article!.text.split('\n\n').map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
    'The first',
    'The second',
    'The third',
  ]);
});

test.each([
  ['Harbour wall breaks in Norrby', 'Harbour wall breaks in Norrby'],
  ['Microsoft Word - wall final.doc', undefined],
  ['wall_final_2.indd', undefined],
])('without a heading, the document’s title is %s: the article’s is %s', async (stated, title) => {
  const page = column(60, 740, ['The harbour wall of Norrby broke on Sunday night, and', 'the water came into the old town.']);
  expect((await readAll('a.pdf', makePdf([page], stated))).articles[0]!.title).toBe(title);
});

test('a scan is said to be one', async () => {
  expect(await readAll('a.pdf', makePdf([[], [{ text: '2', x: 290, y: 30 }]]))).toMatchObject({
    articles: [],
    verdicts: [
      'rejected a.pdf: the PDF is a scan: 2 pages that are pictures, without text; run text recognition (OCR) over it, and save it again',
    ],
  });
});

test('a page without text among others is a remark', async () => {
  const page = column(60, 740, ['The harbour wall of Norrby broke on Sunday night.']);
  const { articles } = await readAll('a.pdf', makePdf([page, []]));
  expect(articles[0]!.notes).toMatchObject([{ kind: 'note', message: 'page 2 of 2 holds no text' }]);
});

test('a PDF that breaks off is read as far as it goes, or rejected with its reason', async () => {
  const whole = makePdf([column(60, 740, ['The harbour wall of Norrby broke on Sunday night.'])]);
  for (const length of [20, 200, 500, whole.length - 40]) {
    const { articles, verdicts } = await readAll('a.pdf', whole.slice(0, length));
    expect(articles.length + verdicts.filter((verdict) => verdict.startsWith('rejected')).length).toBe(1);
  }
});

test('what is no PDF is rejected', async () => {
  expect((await readAll('a.pdf', 'The harbour wall broke.')).verdicts).toEqual([
    expect.stringMatching(/^rejected a\.pdf: the file ends in \.pdf and is none of the kinds/),
  ]);
});
