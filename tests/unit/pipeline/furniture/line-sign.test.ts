import { expect, test } from 'vitest';
import { lineSign } from '../../../../src/pipeline/furniture/line-sign.ts';

test.each([
  'Support our journalism with a gift of any size.',
  'Please donate to keep the Courier free for all.',
  'If you value independent reporting, become a supporter today.',
  'This story was first published by the Harbour Courier on 6 May 2023.',
  'This article is part of a series on the dam.',
  'This post has been updated with a comment by the mayor.',
  'Originally published in the Harbour Courier',
  'Jane Doe contributed to this report.',
  'We use cookies to make this site work.',
  'You can unsubscribe at any time.',
  'The Harbour Courier, all rights reserved',
  '12 comments',
  '5 min read',
  'Published: 6 November 2023, updated 7 November',
  'Reach Jane Doe at jane.doe@courier.example',
  'Home | Politics | Sport | Contact',
  'See also: The dam in pictures',
  'Have your say in the comments',
  'Abonnieren Sie unseren Newsletter.',
  'Dieser Artikel ist zuerst im Hafenkurier erschienen.',
])('“%s” speaks to the reader', (line) => {
  expect(lineSign(line)).toBe('reader');
});

test.each([
  'Ada Brook is the Courier’s political correspondent.',
  'Ada Brook covers the courts and the council for the Courier.',
  'Jane Doe is a freelance writer based in Harrow Bay.',
  'The author is a columnist.',
  'Jane Doe can be reached at 555 0123.',
])('“%s” says who wrote', (line) => {
  expect(lineSign(line)).toBe('maker');
});

test.each([
  'The Harbour Board did not respond to a request for comment.',
  'Anyone with information is asked to call Harrow Bay police.',
  'The trial continues.',
  'The emails were first published by the Courier.',
  'This report was delayed twice.',
  'The board said the donation was declared.',
  'Readers of the report will find two pages missing.',
  'Ada Brook was the mayor’s chief of staff.',
  'Ada Brook is the mayor of Harrow Bay.',
  'Ada Brook is the chair of the Harbour Board, which runs the port.',
  'The site of the dam is part of a nature reserve.',
  'Your council decides on Monday.',
  'The letter says “subscribe to our newsletter” on its last page.',
])('“%s” is a sentence like any other', (line) => {
  expect(lineSign(line)).toBe('sentence');
});

test.each(['Background', 'What happens next', 'HARROW BAY', 'Referee: Paul Smith'])('“%s” is a label', (line) => {
  expect(lineSign(line)).toBe('label');
});

test.each([
  '“Support our journalism,” the editor wrote.',
  '"We did everything by the book."',
  'How would you describe your work?',
  'What do you tell your readers?',
])('“%s” is furniture in no number of articles', (line) => {
  expect(lineSign(line)).toBeUndefined();
});
