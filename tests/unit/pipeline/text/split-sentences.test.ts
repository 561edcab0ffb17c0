import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';

const split = (text: string) => splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));

test.each([
  ['The U.S. has paid. It will again.', ['The U.S. has paid.', 'It will again.']],
  ['He left the U.S. The war went on.', ['He left the U.S.', 'The war went on.']],
  ['U.S. President Joe Biden spoke. Mr. Putin did not.', ['U.S. President Joe Biden spoke.', 'Mr. Putin did not.']],
  ['Gen. Mark A. Milley spoke on Nov. 6 in St. Louis. He sat.', ['Gen. Mark A. Milley spoke on Nov. 6 in St. Louis.', 'He sat.']],
  ['George W. Bush met J. K. Rowling. They talked.', ['George W. Bush met J. K. Rowling.', 'They talked.']],
  ['It is No. 5 of 3.5 million. Next.', ['It is No. 5 of 3.5 million.', 'Next.']],
  [
    'He works for Apple Inc. in London. She works for Acme Corp. The pay is good.',
    ['He works for Apple Inc. in London.', 'She works for Acme Corp.', 'The pay is good.'],
  ],
  ['“Stop.” He stopped. “Go!” she said.', ['“Stop.”', 'He stopped.', '“Go!” she said.']],
  ['"Why?" he asked. "Because."', ['"Why?" he asked.', '"Because."']],
  ['He waited ... and left. Then… nothing.', ['He waited ... and left.', 'Then… nothing.']],
  ['They met at 5 p.m. on Monday. At 6 p.m. They left.', ['They met at 5 p.m. on Monday.', 'At 6 p.m.', 'They left.']],
])('sentences of %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('spans are offsets without the white space around', () => {
  expect(splitSentences('  One.  Two.\n', 'en')).toEqual([
    { start: 2, end: 6 },
    { start: 8, end: 12 },
  ]);
});

test('a blank line ends a sentence, with Unix and with Windows line ends', () => {
  expect(split('A headline\n\nThe text goes on')).toEqual(['A headline', 'The text goes on']);
  expect(split('A headline\r\n \r\nThe text goes on')).toEqual(['A headline', 'The text goes on']);
});

test('a wrapped line goes on, a line that was ended on purpose does not', () => {
  const wrapped = 'The minister said on Monday that the\nUnited Nations had been told of it in\nadvance. Nobody knew.';
  expect(split(wrapped)).toEqual([wrapped.slice(0, wrapped.indexOf(' Nobody')), 'Nobody knew.']);
  expect(
    split('By our own correspondent\nThe minister said on Monday that the United Nations had been told of it well in advance.'),
  ).toHaveLength(2);
});

test('items of a list are sentences of their own', () => {
  expect(split('Present were:\n- the mayor\n- the judge')).toEqual(['Present were:', '- the mayor', '- the judge']);
});

test('lines of a head with labels are sentences of their own, and a colon in wrapped text changes nothing', () => {
  const head = 'From: Anna Berg\nTo: Maximilian Kerner\nCopy: accounts\nSubject: Thank you for last night';
  expect(split(head)).toEqual(head.split('\n'));
  const wrapped = 'The board had two of them say no, as\nDutch papers: nobody had been asked of\nit, nor told.';
  expect(split(wrapped)).toEqual([wrapped]);
});

test('a language that is no language tag is read as English', () => {
  expect(splitSentences('One. Two.', 'x_y z')).toHaveLength(2);
  expect(splitSentences('One. Two.', 'und')).toHaveLength(2);
});

test('spans are in order, apart, not empty, trimmed, and leave out nothing but white space, whatever the text', () => {
  const pieces = fc.constantFrom(
    'U.S.',
    'Mr.',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    'The',
    'cat',
    '.',
    '?',
    '"',
    '”',
    '(',
    '…',
    '3.5',
    'J.',
    '\u2029',
    '🎉',
    '\u200b',
    '-',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end } of splitSentences(text, 'en')) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        const sentence = text.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toMatch(/\n[^\S\n]*\n/);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a paragraph longer than is read at once is cut where a short one is', () => {
  const sentences = Array.from({ length: 3000 }, (_, i) => `Maria Keller met Dr. No ${i} times in St. Gallen.`);
  const text = sentences.join(' ');
  expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('a sentence without an end is cut at last', () => {
  const text = 'word '.repeat(10_000).trim();
  const spans = splitSentences(text, 'en');
  expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
});
