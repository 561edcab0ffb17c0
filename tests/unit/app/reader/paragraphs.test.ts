import { expect, test } from 'vitest';
import { paragraphs } from '../../../../src/app/reader/paragraphs.ts';

const parts = (text: string, from?: number) => paragraphs(text, from).map(({ start, end }) => [start, text.slice(start, end)]);

test.each([
  [
    'blank lines part paragraphs',
    'One.\n\nTwo.',
    [
      [0, 'One.'],
      [6, 'Two.'],
    ],
  ],
  ['a single line break does not', 'One,\nstill one.', [[0, 'One,\nstill one.']]],
  [
    'several blank lines, with spaces in them, part once',
    'One.\n \n\t\n\nTwo.',
    [
      [0, 'One.'],
      [10, 'Two.'],
    ],
  ],
  [
    'carriage returns are line ends like others',
    'One.\r\n\r\nTwo.',
    [
      [0, 'One.'],
      [8, 'Two.'],
    ],
  ],
  [
    'white space around a paragraph is no part of it',
    '  One. \n\n  Two. ',
    [
      [2, 'One.'],
      [11, 'Two.'],
    ],
  ],
  ['a text of white space has none', ' \n\n ', []],
])('%s', (_, text, expected) => {
  expect(parts(text as string)).toEqual(expected);
});

test('what lies before an offset is left out, and offsets still refer to the whole text', () => {
  expect(parts('A title\n\nThe text.', 7)).toEqual([[9, 'The text.']]);
});
