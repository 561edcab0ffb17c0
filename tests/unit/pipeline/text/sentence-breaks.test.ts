import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBreaks } from '../../../../src/pipeline/text/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const breaksOf = (text: string) => [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);

test.each([
  'He came. She left! Did they? "Yes." they said. (No.) On Nov. 6 it cost 3.5 m. in the U.S. The end.',
  'At 5 p.m. on Monday… “It is,” he said. “Was it?” – no one knew: J. R. Öztürk and Łukasz. ªº ×÷ ß.',
  'No space.After it!Here?There 3.Four 4.5 five.six ... seven. – eight. , nine',
  '',
])('%s', (text) => {
  expect(sentenceBreaks(text)).toEqual(breaksOf(text));
});

test('a text ends its sentences where Unicode does, whatever its letters', () => {
  const part = fc.constantFrom(
    ...[
      '.',
      '!',
      '?',
      ' ',
      '"',
      '”',
      '“',
      '’',
      "'",
      '(',
      ')',
      ',',
      ':',
      '-',
      '–',
      '—',
      '…',
      'a',
      'é',
      'ğ',
      'ĸ',
      'ŉ',
      'A',
      'É',
      'Ğ',
      '3',
      '/',
      '€',
      '×',
      'ª',
      '\t',
      '\u00A0',
      '½',
      '²',
      '«',
      '»',
      '‹',
      '„',
      '\u2015',
      '•',
      '@',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      expect(sentenceBreaks(text)).toEqual(breaksOf(text));
    }),
    { seed: 11, numRuns: 20_000 },
  );
});

test('and each letter that is known by itself too', () => {
  for (let code = 9; code < 0x2123; code++) {
    const character = String.fromCharCode(code);
    for (const text of [`x. ${character}y`, `x.${character} Y`, `${character}.Y z`, `x! ${character}`, `x.${character}3`]) {
      const breaks = sentenceBreaks(text);
      if (breaks) expect([text, breaks]).toEqual([text, breaksOf(text)]);
    }
  }
});

test('characters that are not known are left to others', () => {
  for (const text of ['Τέλος; ναι. Α', 'Привет. Как', '你好。', 'a\u00AD. B', 'e.g.; x', 'a\n b'])
    expect(sentenceBreaks(text)).toBeUndefined();
});
