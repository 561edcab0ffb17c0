import { expect, test } from 'vitest';
import { lineText } from '../../../../../src/pipeline/readers/pdf/line-text.ts';

/** Stretches side by side from the left, each 10 points a character wide, with a gap where one is given. */
function set(...texts: (string | number)[]) {
  let x = 0;
  return texts.flatMap((text) => {
    if (typeof text === 'number') {
      x += text;
      return [];
    }
    const item = { text, x, y: 0, width: 10 * text.length, size: 10 };
    x += item.width;
    return [item];
  });
}

test.each([
  ['letters that touch are one word', set('Nor', 'rby'), 'Norrby'],
  ['a gap is a space', set('Norrby', 3, 'Post'), 'Norrby Post'],
  ['a space that is set is one space', set('Norrby ', 3, 'Post'), 'Norrby Post'],
  ['a ligature is its letters', set('\ufb01re'), 'fire'],
])('%s', (_, items, text) => {
  expect(lineText(items)).toBe(text);
});

test('a line of Arabic begins at the right, and the forms of its letters are the letters', () => {
  // As programs set "خطة جديدة": letter by letter, from the left.
  const items = set('ة', 'ﺪ', 'ﻳ', 'ﺪ', 'ﺟ', ' ', 'ﺔ', 'ﻄ', 'ﺧ');
  expect(lineText(items)).toBe('خطة جديدة');
});

test('a figure within it runs from left to right', () => {
  expect(lineText(set('م', 'ا', 'ع', ' ', '2', '0', '2', '4', ' ', 'ي', 'ف'))).toBe('في 2024 عام');
});
