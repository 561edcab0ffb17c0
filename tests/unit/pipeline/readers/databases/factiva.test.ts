import { expect, test } from 'vitest';
import { docxOfLines, rtfOfLines } from '../office-files.ts';
import { readAll } from '../read-all.ts';

const CODED = `HD
Dam breaks above Lisbon
BY
By Jane Doe
WC
532 words
PD
6 November 2023
ET
04:00
SN
Harbour Courier
SC
HARBC
ED
1; National
PG
5
LA
English
CY
© 2023 Courier Newspapers. All rights reserved

LP

The dam above Lisbon broke on Monday.

TD

Nobody was hurt, said Ada Brook.

NEW LINES IN CAPITALS are text.

CO
courn : Courier Newspapers
IN
i475 : Printing
NS
gdis : Disasters
RE
port : Portugal
IPD
Flood
PUB
Courier Newspapers Limited
AN
Document HARBC00020231106ejb60001x

HD
Le maire part
WC
1 295 mots
PD
29 décembre 2011
SN
Le Courrier
LA
Français
LP
Le maire est parti.
AN
Document COURR00020111229e7ct0002y
Search Summary
Text dam
Date All Dates
`;
const EXPECTED = [
  {
    id: 'HARBC00020231106ejb60001x',
    title: 'Dam breaks above Lisbon',
    author: 'Jane Doe',
    date: { text: '6 November 2023', from: 'metadata' },
    source: 'Harbour Courier',
    language: 'en',
    text: 'The dam above Lisbon broke on Monday.\n\nNobody was hurt, said Ada Brook.\n\nNEW LINES IN CAPITALS are text.',
  },
  {
    id: 'COURR00020111229e7ct0002y',
    title: 'Le maire part',
    date: { text: '29 décembre 2011' },
    source: 'Le Courrier',
    language: 'fr',
    text: 'Le maire est parti.',
  },
];

test.each([
  ['txt', new TextEncoder().encode(CODED)],
  ['docx', docxOfLines(CODED)],
  ['rtf', rtfOfLines(CODED)],
])('an export of Factiva with field codes as .%s is its articles, each by its accession number', async (ending, bytes) => {
  const { articles, verdicts } = await readAll(`a.${ending}`, bytes);
  expect(articles).toMatchObject(EXPECTED);
  expect(verdicts).toEqual([]);
});

test('codes in a table of a web page', async () => {
  const row = (code: string, ...paragraphs: string[]) =>
    `<tr><td><p><b>${code}</b>&nbsp;</p></td><td>${paragraphs.map((text) => `<p class="articleParagraph">${text}</p>\n`).join('')}</td></tr>`;
  const html = `<html><body><h1>Factiva</h1><div class="article enArticle"><table>${row('HD', 'Dam breaks')}${row('WC', '12 words')}${row('PD', '6 November 2023')}${row('SN', 'Harbour Courier')}${row('LP', 'One.')}${row('TD', 'Two.', 'Three.')}${row('AN', 'Document HARBC00020231106ejb60001x')}</table></div></body></html>`;
  expect((await readAll('a.html', html)).articles).toEqual([
    {
      id: 'HARBC00020231106ejb60001x',
      title: 'Dam breaks',
      date: { text: '6 November 2023', line: 1, from: 'metadata', removal: 'remove the date' },
      source: 'Harbour Courier',
      text: 'One.\n\nTwo.\n\nThree.',
    },
  ]);
});

const UNCODED = `Dow Jones Factiva
News
Dam breaks above Lisbon, and two villages are gone
By Jane Doe
1,532 words
6 November 2023
04:00
Harbour Courier
HARBC
1; National
5
English
(c) 2023 Courier Newspapers. All rights reserved

The dam above Lisbon broke on Monday.

Nobody was hurt.

Document HARBC00020231106ejb60001x

Page 2 of 2 © 2023 Factiva, Inc. All rights reserved.

Der Bürgermeister geht
75 Wörter
7. November 2023
Die Bucht
BUCHT
Deutsch
Copyright 2023 Bucht Verlag

Er ging am Dienstag.

Dokument BUCHT00020231107ejb70002y
`;

test.each([
  ['txt', new TextEncoder().encode(UNCODED)],
  ['rtf', rtfOfLines(UNCODED)],
])('an export without codes as .%s is told by the form of its fields', async (ending, bytes) => {
  const { articles, verdicts } = await readAll(`a.${ending}`, bytes);
  expect(articles).toMatchObject([
    {
      id: 'HARBC00020231106ejb60001x',
      title: 'Dam breaks above Lisbon, and two villages are gone',
      author: 'Jane Doe',
      date: { text: '6 November 2023' },
      source: 'Harbour Courier',
      language: 'en',
      text: 'The dam above Lisbon broke on Monday.\n\nNobody was hurt.',
    },
    {
      id: 'BUCHT00020231107ejb70002y',
      title: 'Der Bürgermeister geht',
      date: { text: '7. November 2023' },
      source: 'Die Bucht',
      language: 'de',
      text: 'Er ging am Dienstag.',
    },
  ]);
  expect(verdicts).toEqual([]);
});
