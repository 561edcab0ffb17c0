import Papa from 'papaparse';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { chronologyCsv } from '../../../../../src/app/reader/chronology/chronology-csv.ts';
import { chronologyMarkdown } from '../../../../../src/app/reader/chronology/chronology-markdown.ts';
import { chronologyText } from '../../../../../src/app/reader/chronology/chronology-text.ts';
import { chronologyHead } from '../../../../../src/app/reader/chronology/document.ts';
import type { ToldPassage, ToldRow } from '../../../../../src/app/reader/chronology/told-passage.ts';
import { dayOf } from '../../../../../src/schema/day.ts';
import { makeCorpus } from '../../../../support/explorer.ts';

const FLOOD: ToldPassage = {
  value: '2023-11-06',
  firstDay: dayOf(2023, 11, 6),
  lastDay: dayOf(2023, 11, 6),
  year: 2023,
  when: '6 Nov 2023',
  certainty: 'worked out',
  certaintyWords: 'worked out: “Monday”, the Monday before publication',
  text: 'The dam broke on Monday.',
  headline: 'Dam breaks',
  outlet: 'The Herald',
  published: '7 Nov 2023',
  publishedValue: '2023-11-07',
  url: 'https://example.org/dam',
  id: 'herald/dam',
};
const OTHER: ToldPassage = { ...FLOOD, headline: 'Flood', outlet: 'The Courier', url: undefined, id: 'courier/flood' };
const OLD: ToldPassage = {
  ...FLOOD,
  value: '1998~',
  firstDay: dayOf(1998, 1, 1),
  lastDay: dayOf(1998, 12, 31),
  year: 1998,
  when: 'about 1998',
  certainty: 'approximate',
  certaintyWords: 'approximate',
  text: 'It was built about 1998.',
  headline: 'It was built about 1998.',
  outlet: undefined,
  published: 'no date',
  publishedValue: undefined,
  url: undefined,
};
const ROWS: readonly ToldRow[] = [
  { passage: OLD, copies: [] },
  { passage: FLOOD, copies: [OTHER] },
];
const HEAD = { title: 'Floods: chronology', what: '2 dated passages of 3 articles.', origin: 'Corpus 0123456789abcdef, read by Dateline.' };

test('as text: under each year the dates, the passages in quotation marks, and their sources', () => {
  expect(chronologyText(HEAD, ROWS)).toBe(`Floods: chronology
2 dated passages of 3 articles.
Corpus 0123456789abcdef, read by Dateline.

1998

about 1998 – “It was built about 1998.”
no date (approximate)

2023

6 Nov 2023 – “The dam broke on Monday.”
“Dam breaks”, The Herald, 7 Nov 2023, https://example.org/dam (worked out: “Monday”, the Monday before publication)
The same in:
– “Flood”, The Courier, 7 Nov 2023
`);
});

test('as Markdown: a heading for each year, an item for each passage, its source a link', () => {
  expect(chronologyMarkdown(HEAD, ROWS)).toBe(`# Floods: chronology

2 dated passages of 3 articles.

Corpus 0123456789abcdef, read by Dateline.

## 1998

- **about 1998** – “It was built about 1998.” — no date (approximate)

## 2023

- **6 Nov 2023** – “The dam broke on Monday.” — [Dam breaks](<https://example.org/dam>), The Herald, 7 Nov 2023 (worked out: “Monday”, the Monday before publication)
  The same in: Flood, The Courier, 7 Nov 2023
`);
});

const AWKWARD = '*Not* _this_ <b>[nor](http://x)</b> www.x_y_z `that` \\ ~~gone~~ &amp; a|b, "quoted"';

test('nothing in a passage or a headline is taken for Markdown or for HTML', () => {
  const row = { passage: { ...FLOOD, text: `${AWKWARD}.`, headline: AWKWARD, url: 'https://example.org/a_(b)?c=<d>' }, copies: [] };
  const html = marked.parse(chronologyMarkdown(HEAD, [row]), { async: false });
  const words = html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(words.split(AWKWARD)).toHaveLength(3);
  expect(html).toContain('href="https://example.org/a_(b)?c=%3Cd%3E"');
  expect(html.match(/<\w+/g)).toEqual(['<h1', '<p', '<p', '<h2', '<ul', '<li', '<strong', '<a']);
});

test('as CSV: one passage a line, those that say the same under one number, after a line that says what the table is', () => {
  const csv = chronologyCsv(HEAD, ROWS).join('');
  expect(csv.startsWith('\uFEFF"# Floods: chronology. 2 dated passages')).toBe(true);
  const [, ...lines] = Papa.parse<string[]>(csv.trim()).data;
  expect(lines).toEqual([
    ['row', 'date', 'first_day', 'last_day', 'certainty', 'how_read', 'passage', 'headline', 'outlet', 'published', 'url', 'article'],
    ['1', '1998~', '1998-01-01', '1998-12-31', 'approximate', 'approximate', OLD.text, OLD.headline, '', '', '', 'herald/dam'],
    [
      '2',
      '2023-11-06',
      '2023-11-06',
      '2023-11-06',
      'worked out',
      FLOOD.certaintyWords,
      FLOOD.text,
      'Dam breaks',
      'The Herald',
      '2023-11-07',
      'https://example.org/dam',
      'herald/dam',
    ],
    [
      '2',
      '2023-11-06',
      '2023-11-06',
      '2023-11-06',
      'worked out',
      FLOOD.certaintyWords,
      FLOOD.text,
      'Flood',
      'The Courier',
      '2023-11-07',
      '',
      'courier/flood',
    ],
  ]);
});

test('the heading says what was selected, what of it is listed, and of which corpus', () => {
  const corpus = makeCorpus();
  const putin = corpus.entities.byId.get('vladimir-putin')!;
  const day = { first: dayOf(2023, 11, 1), last: dayOf(2023, 11, 30), undated: false };
  const head = chronologyHead(
    ROWS,
    {
      size: 1,
      clauses: {
        published: { ...day, undated: true },
        mentioned: { ...day, first: dayOf(2022, 1, 1) },
        entities: { mode: 'any', entities: [putin, corpus.entities.byId.get('ukraine')!] },
        outlets: [0, -1],
        search: { words: 'tin cup', hits: undefined },
      },
      isOnlyNaming: true,
    },
    corpus,
  );
  expect(head).toEqual({
    title: 'A test: chronology',
    what: '2 dated passages (and 1 more that say the same) of 1 of 2 articles, published Nov 2023 or without a date, that speak of 1 Jan 2022 – 30 Nov 2023, that name Vladimir Putin or Ukraine, from The Herald or an unknown outlet, with “tin cup”; only the passages that lie wholly within the days spoken of; only the sentences that name Vladimir Putin or Ukraine.',
    origin: 'Corpus 0123456789abcdef, read by Dateline test.',
  });
  expect(chronologyHead([ROWS[0]!], { size: 2, clauses: {}, isOnlyNaming: false }, corpus).what).toBe(
    '1 dated passage of 2 articles, published 6 – 17 Nov 2023.',
  );
  const alone = { ...day, undated: 'only' as const };
  expect(chronologyHead([ROWS[0]!], { size: 1, clauses: { published: alone }, isOnlyNaming: false }, corpus).what).toBe(
    '1 dated passage of 1 of 2 articles, without a date.',
  );
});

test('a passage whose words the page does not carry is told without quotation marks', () => {
  const rows = [{ passage: { ...FLOOD, text: '' }, copies: [] }];
  expect(chronologyText(HEAD, rows)).toContain('\n6 Nov 2023\n“Dam breaks”, The Herald, 7 Nov 2023, https://example.org/dam (worked out');
  expect(chronologyMarkdown(HEAD, rows)).toContain('- **6 Nov 2023** — [Dam breaks](<https://example.org/dam>), The Herald, 7 Nov 2023 (');
});
