import { expect, test } from 'vitest';
import { repeatedTitle } from '../../../src/schema/title.ts';

test.each([
  ['the same line', 'Flood in York', 'Flood in York\nThe river rose.', 0, 13],
  ['leading white space', 'Flood in York', '\n  Flood in York\n\nThe river', 3, 16],
  ['another case', 'Flood in York', 'FLOOD IN YORK\nThe river', 0, 13],
  ['more white space', 'Flood  in\nYork', 'Flood in   York\nThe river', 0, 15],
  ['a full stop at the end', 'Flood in York', 'Flood in York.\nThe river', 0, 14],
  ['a full stop in the title only', 'Flood in York.', 'Flood in York\nThe river', 0, 13],
  ['line ends of Windows', 'Flood in York', 'Flood in York\r\nThe river', 0, 13],
  ['nothing else', 'Flood in York', 'Flood in York', 0, 13],
])('a first line that repeats the title is found: %s', (_, title, text, start, end) => {
  expect(repeatedTitle(title, text)).toEqual({ start, end });
});

test.each([
  ['no title', undefined, 'Flood in York'],
  ['an empty title', '', 'Flood in York'],
  ['a blank title', '  ', 'Flood in York'],
  ['an empty text', 'Flood in York', ' \n '],
  ['a line that goes on', 'Flood in York', 'Flood in York, again\nThe river'],
  ['a later line', 'Flood in York', 'The river\nFlood in York'],
  ['another full stop', 'Flood in U.S.', 'Flood in US'],
])('%s is no repetition', (_, title, text) => {
  expect(repeatedTitle(title, text)).toBeUndefined();
});
