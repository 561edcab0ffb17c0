import { expect, test } from 'vitest';
import { docxOfLines, rtfOfLines } from '../office-files.ts';
import { readAll } from '../read-all.ts';

const NEWER = `User Name: Ada Reader
Date and Time: Monday, 20 November 2023 10:00:00 AM GMT
Job Number: 1234567
Documents (2)
1. Dam breaks above Lisbon
Client/Matter: -None-
Search Terms: dam
Search Type: Natural Language
Narrowed by:
Content Type
Narrowed by
News
Timeline: Nov 01, 2023 to Nov 30, 2023
2. “Westport” resigns: the mayor’s letter
Client/Matter: -None-
Search Terms: dam

Dam breaks above Lisbon
Harbour Courier (London)
November 6, 2023 Monday
Edition 1, National Edition

Copyright 2023 Courier Newspapers Limited All Rights Reserved
Section: NEWS; Pg. 5
Length: 532 words
Byline: Jane Doe and John Roe, in Lisbon
Highlight: Two villages are gone.
Body

The dam above Lisbon broke on Monday, said Ada Brook.
Graphic
The word stands in the text as well.
Nobody was hurt.
Graphic

Ada Brook, Picture by John Roe
Load-Date: November 7, 2023


End of Document

“Westport” resigns: the mayor’s letter
Süddeutsche Zeitung
Dienstag 7. November 2023
Westport
Copyright 2023 Süddeutscher Verlag Alle Rechte vorbehalten
Section: POLITIK; S. 1
Length: 75 words
Body

Der Bürgermeister trat zurück.
Classification
Language: GERMAN; DEUTSCH
Publication-Type: Zeitung
Journal Code: SZ
Subject: DAMS (90%); RESIGNATIONS (75%)
Load-Date: November 8, 2023
End of Document
`;
const NEWER_ARTICLES = [
  {
    title: 'Dam breaks above Lisbon',
    source: 'Harbour Courier (London)',
    date: { text: 'November 6, 2023', from: 'metadata' },
    author: 'Jane Doe and John Roe, in Lisbon',
    text: 'Two villages are gone.\n\nThe dam above Lisbon broke on Monday, said Ada Brook.\n\nGraphic\n\nThe word stands in the text as well.\n\nNobody was hurt.\n\nAda Brook, Picture by John Roe',
    furniture: [{ start: 144, end: 174 }],
  },
  {
    title: '“Westport” resigns: the mayor’s letter',
    source: 'Süddeutsche Zeitung',
    date: { text: '7. November 2023', from: 'metadata' },
    language: 'de',
    text: 'Der Bürgermeister trat zurück.',
    furniture: [],
  },
];

test.each([
  ['docx', docxOfLines(NEWER)],
  ['rtf', rtfOfLines(NEWER)],
])('an export of Nexis Uni as .%s is its articles: headline, outlet, day, byline and body, captions greyed', async (ending, bytes) => {
  const { articles, pieces, verdicts } = await readAll(`a.${ending}`, bytes);
  expect(articles).toMatchObject(NEWER_ARTICLES);
  expect(pieces).toMatchObject([
    { format: 'nexis', record: 1, line: 1 },
    { format: 'nexis', record: 2, line: 2 },
  ]);
  expect(verdicts).toEqual([]);
});

const OLDER = `


Download Request: Selected Items: 1-2
Time Of Request: Friday, November 20, 2009  16:51:31

Terms: (dam)


                               1 of 2 DOCUMENTS



                               The Courier (England)

                            November 6, 2009 Friday
                                   Edition 1;
                                    Scotland

Dam breaks above Lisbon, and two villages in the valley below it are gone
for good

BYLINE: JANE Doe

SECTION: NEWS; Pg. 6

LENGTH: 67 words

DATELINE: LISBON

The dam above Lisbon broke on Monday, said Ada Brook, the mayor of the town,
and the river rose by two metres.

SUBJECT: a word that the article itself begins a paragraph with.

Nobody was hurt.

GRAPHIC: The dam, seen from
the air

LOAD-DATE: November 6, 2009

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                    Copyright 2009 COURIER NEWSPAPERS LTD
                              All Rights Reserved

                               2 of 2 DOCUMENTS


                      Copyright 2009 The Harbour Times

                               The Harbour Times

                               November 7, 2009

Mayor flies

LENGTH: 12 words

Ada Brook flew to Spain.
`;

test('an export of LexisNexis Academic as text: wrapped lines are joined, the fields of the foot are left out', async () => {
  const { articles, pieces, verdicts } = await readAll('a.txt', OLDER);
  expect(articles).toMatchObject([
    {
      title: 'Dam breaks above Lisbon, and two villages in the valley below it are gone for good',
      source: 'The Courier (England)',
      date: { text: 'November 6, 2009', line: 10 },
      author: 'JANE Doe',
      language: 'en',
      text: 'The dam above Lisbon broke on Monday, said Ada Brook, the mayor of the town, and the river rose by two metres.\n\nSUBJECT: a word that the article itself begins a paragraph with.\n\nNobody was hurt.\n\nThe dam, seen from the air',
      furniture: [{ start: 196, end: 222 }],
    },
    {
      title: 'Mayor flies',
      source: 'The Harbour Times',
      date: { text: 'November 7, 2009', line: 51 },
      text: 'Ada Brook flew to Spain.',
      furniture: [],
    },
  ]);
  expect(pieces.map(({ record }) => record)).toEqual([1, 2]);
  expect(verdicts).toEqual([]);
});

test('the same as a web page', async () => {
  const html = `<html><body><p>Download Request: Selected Items</p>${OLDER.split(/\n\s*\n/)
    .map((block) => `<div><p><span>${block.trim().replaceAll('\n', '<br>')}</span></p></div>`)
    .join('<br>')}</body></html>`;
  const { articles } = await readAll('a.html', html);
  expect(articles.map(({ title }) => title)).toEqual([
    'Dam breaks above Lisbon, and two villages in the valley below it are gone for good',
    'Mayor flies',
  ]);
  expect(articles[0]).toMatchObject({ source: 'The Courier (England)', author: 'JANE Doe', date: { text: 'November 6, 2009', line: 1 } });
});

test('a slip in a date is no other date, and is told', async () => {
  const { articles } = await readAll('a.txt', NEWER.replace('November 6, 2023 Monday', 'Novembber 31, 2023 Monday'));
  expect(articles[0]!.date!.text).toBe('Novembber 31, 2023 Monday');
});

test('an article that is cut off is read with a note; what is none is named', async () => {
  const cut = NEWER.slice(0, NEWER.lastIndexOf('Load-Date'));
  const { articles, verdicts } = await readAll('a.txt', cut);
  expect(articles).toHaveLength(2);
  expect(verdicts).toEqual(['note a.txt:42: article 2 does not end as the others do; the file may be cut off; export it again']);
  expect((await readAll('a.txt', `${NEWER}Some words.`)).verdicts).toEqual([
    'note a.txt:59: “Some words.” is part of no article, and is left out',
  ]);
});

test.each([
  ['a text that speaks of documents', 'Dam breaks\n\nEnd of Document\n\nThe dam broke on Monday.'],
  ['a text with a length', 'Dam breaks\n\nLength: 5 words\n\nThe dam broke on Monday.'],
])('%s is an article like any other', async (_, text) => {
  expect((await readAll('a.txt', text)).pieces).toMatchObject([{ format: 'plain-text' }]);
});
