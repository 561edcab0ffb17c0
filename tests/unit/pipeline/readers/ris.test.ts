import { expect, test } from 'vitest';
import { readAll } from './read-all.ts';

const RECORDS = `TY  - NEWS
T1  - Dam breaks above Lisbon
AU  - Doe, Jane
A1  - Roe, John
JF  - Harbour Courier
DA  - 2023/11/06/
PY  - 2023
AB  - The dam above Lisbon broke
on Monday.
LA  - English
UR  - https://example.org/dam
AN  - 17
ER  - 

TY  - NEWS
TI  - Der Bürgermeister geht
T2  - Die Bucht
Y1  - 2023 Nov 07
N2  - Er ging am Dienstag.
ER  -
TY  - NEWS
TI  - No words
PY  - 2023
`;

test('each record is an article of its abstract, and a note says so once', async () => {
  const { articles, verdicts } = await readAll('a.ris', RECORDS.replaceAll('\n', '\r\n'));
  expect(articles).toEqual([
    {
      id: '17',
      title: 'Dam breaks above Lisbon',
      date: { text: '2023-11-06', line: 1, from: 'metadata', removal: 'remove the date' },
      source: 'Harbour Courier',
      url: 'https://example.org/dam',
      author: 'Jane Doe, John Roe',
      language: 'en',
      text: 'The dam above Lisbon broke\non Monday.',
    },
    {
      title: 'Der Bürgermeister geht',
      date: { text: '07 Nov 2023', line: 15, from: 'metadata', removal: 'remove the date' },
      source: 'Die Bucht',
      text: 'Er ging am Dienstag.',
    },
  ]);
  expect(verdicts).toEqual([
    'rejected a.ris:21: “No words” has no abstract; export it with its abstract, or its full text as plain text',
    'note a.ris: the articles of a RIS file are abstracts; export the full texts as plain text, if the database lets you',
  ]);
});

test('what is no RIS is told', async () => {
  expect((await readAll('a.ris', 'The dam broke.')).verdicts).toEqual([
    'rejected a.ris: “The dam broke.” is not RIS, of which each record begins with “TY  - ”; export it again, or save its text as .txt',
  ]);
});
