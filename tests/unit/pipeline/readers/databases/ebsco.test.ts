import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';

const EXPORT = `Record: 1
Title:
    Dam breaks above Lisbon.
Authors:
    Doe, Jane
Source:
    Washington Courier, The. 11/06/2023, p4. 1p.
Document Type:
    Article
Full Text Word Count:
    120
Accession Number:
    6FPTB2023110600012345
Persistent link to this record (Permalink):
    https://search.example.org/login.aspx?direct=true&AN=6FPTB2023110600012345
Database:
    Newspaper Source

Section: News, A4
Dam breaks above Lisbon

The dam above Lisbon broke on Monday.

Title: a line of the text.

~~~~~~~~

By Jane Doe, Staff Writer

Copyright of Washington Courier is the property of Courier and its content may not be copied.

Record: 2
Title:
    Mayor flies
Source:
    Time. 7Nov2023, Vol. 1
Abstract:
    The mayor flew.
Accession Number:
    99
Database:
    Academic Search
`;

test('an export of EBSCO is its records; the text stands behind the fields', async () => {
  const { articles, verdicts } = await readAll('a.txt', EXPORT);
  expect(articles).toMatchObject([
    {
      id: '6FPTB2023110600012345',
      title: 'Dam breaks above Lisbon',
      author: 'Jane Doe, Staff Writer',
      date: { text: '2023-11-06' },
      source: 'The Washington Courier',
      url: 'https://search.example.org/login.aspx?direct=true&AN=6FPTB2023110600012345',
      text: 'The dam above Lisbon broke on Monday.\n\nTitle: a line of the text.',
    },
    {
      id: '99',
      title: 'Mayor flies',
      date: { text: '7 Nov 2023' },
      source: 'Time',
      text: 'The mayor flew.',
      notes: [{ message: 'only the abstract is in it' }],
    },
  ]);
  expect(verdicts).toEqual([]);
});
