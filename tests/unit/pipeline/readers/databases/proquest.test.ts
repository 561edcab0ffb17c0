import { expect, test } from 'vitest';
import { docxOfLines } from '../office-files.ts';
import { readAll } from '../read-all.ts';

const RULE = '_'.repeat(60);
const EXPORT = `Report Information from ProQuest
20 November 2023 10:00
${RULE}

Document 1 of 2

Dam breaks above Lisbon

Author: Doe, Jane

Publication info: Harbour Courier ; Westport [Westport]. 06 Nov 2023: A.1.

http://example.org/link?x=1

Abstract: A dam broke.

Full text: The dam above Lisbon broke on Monday.
She said: nobody was hurt.

Subject: a line that looks like a field would end the text; Source: not this one.

Location: Lisbon

Title: Dam breaks above Lisbon

Publication title: Harbour Courier; Westport

Publication date: Nov 6, 2023

Language of publication: English

ProQuest document ID: 123456789

Document URL: https://www.proquest.com/newspapers/dam/docview/123456789

Copyright: Copyright Courier 2023

Database: ProQuest Central

${RULE}

Document 2 of 2

Mayor flies

Abstract: The mayor flew to Spain.

Full text: Not available.

Publication title: Harbour Courier

Publication date: Nov 7, 2023

ProQuest document ID: 123456790

${RULE}

Contact us at: http://www.proquest.com/go/pqissupportcontact

Database copyright © 2023 ProQuest LLC. All rights reserved.
`;

test('an export of ProQuest is its records: full text, else the abstract with a note', async () => {
  const { articles, verdicts } = await readAll('a.txt', EXPORT);
  expect(articles).toEqual([
    {
      id: '123456789',
      title: 'Dam breaks above Lisbon',
      date: { text: 'Nov 6, 2023', line: 7, from: 'metadata', removal: 'remove the date' },
      source: 'Harbour Courier; Westport',
      url: 'https://www.proquest.com/newspapers/dam/docview/123456789',
      author: 'Doe, Jane',
      language: 'en',
      text: 'The dam above Lisbon broke on Monday.\nShe said: nobody was hurt.',
    },
    {
      id: '123456790',
      title: 'Mayor flies',
      date: { text: 'Nov 7, 2023', line: 44, from: 'metadata', removal: 'remove the date' },
      source: 'Harbour Courier',
      text: 'The mayor flew to Spain.',
      notes: [{ kind: 'note', path: 'a.txt', line: 44, message: 'only the abstract is in it', cure: 'export it with its full text' }],
    },
  ]);
  expect(verdicts).toEqual([]);
});

test('a document holds the same, and a record without any text is rejected', async () => {
  const { articles, verdicts } = await readAll('a.docx', docxOfLines(EXPORT.replace('Abstract: The mayor flew to Spain.', '')));
  expect(articles.map(({ id }) => id)).toEqual(['123456789']);
  expect(verdicts).toEqual(['rejected a.docx:2: “Mayor flies” has neither a full text nor an abstract; export it with its full text']);
});
