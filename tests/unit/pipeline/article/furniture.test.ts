import { expect, test } from 'vitest';
import { findFurniture } from '../../../../src/pipeline/article/furniture.ts';

test.each([
  'Image: Ada Brook at the dam in May',
  'Photo: The mayor of Harrow Bay',
  'File photo: A ferry leaves the harbour',
  'Photo caption: A ferry',
  'The mayor speaks in Harrow Bay on Monday. (AP Photo/Jane Doe)',
  'A ferry leaves the harbour. (Photo by Jane Doe/Getty Images)',
  'Ada Brook at the dam. (Jane Doe/Reuters)',
  'Jane Doe/Getty Images',
  'Reporting by Jane Doe; Editing by John Roe',
  'Reporting by Jane Doe in Harrow Bay and John Roe in Westport; editing by Ann Poe.',
  '(Additional reporting by Jane Doe; writing by John Roe)',
  'By Jane Doe',
  'By JANE DOE and John Roe',
  'By Jane Doe | Harrow Bay Courier',
  '© 2023 The Harrow Bay Courier',
  'Copyright 2023 The Courier. All rights reserved.',
  'Related',
  'Related stories:',
  'Read more: Dam to be rebuilt, mayor says',
  'Read more',
  'More on this story',
  'Sign up for our morning newsletter',
  'Subscribe to our newsletter and never miss a story.',
  'Get the Courier’s best stories in your inbox',
  'Share on Facebook',
  'Share this article',
  'Follow Jane Doe on Twitter @janedoe',
  'Advertisement',
])('“%s” is furniture', (line) => {
  const text = `The dam broke.\n\n${line}\n\nThe town is flooded.`;
  expect(findFurniture(text)).toEqual([{ start: 16, end: 16 + line.length }]);
});

test.each([
  'The image was published by Ada Brook.',
  'Reporting by local media shows that the river rose.',
  'Reporting by The Courier found that the dam was weak.',
  'By Monday the river had risen.',
  'By then, the mayor had left Harrow Bay and gone to Westport.',
  'Related work is under way in Westport.',
  'Read more books, the mayor said.',
  'Share prices fell in Westport.',
  'Sign up to be a volunteer, the mayor said.',
  'Follow the river on foot, Ada Brook said.',
  'The mayor (Ada Brook) spoke.',
  'Get out of the valley, the mayor said.',
  'Photography is forbidden at the dam.',
  'Comments by the mayor were not well received.',
])('“%s” is part of the article', (line) => {
  expect(findFurniture(`The dam broke.\n\n${line}\n\nThe town is flooded.`)).toEqual([]);
});

test('spans leave out surrounding white space, and lines of one paragraph are told apart', () => {
  expect(findFurniture('  By Jane Doe  \nThe dam broke.')).toEqual([{ start: 2, end: 13 }]);
});

test('what the file marks as a caption is furniture, once', () => {
  const text = 'The dam broke.\n\nPhoto: A ferry\n\nAda Brook at the dam';
  const marked = [
    { start: 16, end: 30 },
    { start: 32, end: 52 },
  ];
  expect(findFurniture(text, marked)).toEqual(marked);
});
