import { expect, test } from 'vitest';
import { scanTokens } from '../../../../src/pipeline/text/tokens.ts';

const forms = (text: string) => scanTokens(text).map((token) => token.text);

test.each([
  ['U.S. forces', ['U.S.', 'forces']],
  ["Putin's war and Russia’s", ['Putin', "'s", 'war', 'and', 'Russia', '’s']],
  ['Kim Jong-un, 39', ['Kim', 'Jong', '-', 'un', ',', '39']],
  ["O'Brien doesn't mind", ["O'Brien", "doesn't", 'mind']],
  ['Mr. J. Smith at 3.5 %', ['Mr.', 'J.', 'Smith', 'at', '3.5', '%']],
  ['the G20 and AT&T', ['the', 'G20', 'and', 'AT&T']],
  ['It ended.The rest', ['It', 'ended', '.', 'The', 'rest']],
  ['on Amazon.com today', ['on', 'Amazon.com', 'today']],
  ['“Go,” he said', ['“', 'Go', ',', '”', 'he', 'said']],
])('the tokens of %j', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('tokens carry offsets into the whole text, also where only a stretch of it is scanned', () => {
  const text = '🎉 In Kyiv, Zoë met';
  const tokens = scanTokens(text, 3, 10);
  expect(tokens.map(({ start, end }) => [start, end, text.slice(start, end)])).toEqual([
    [3, 5, 'In'],
    [6, 10, 'Kyiv'],
  ]);
});

test('a token knows how it is cased and whether a space stands before it', () => {
  expect(scanTokens('Jong-un met NATO iPhone').map(({ text, casing, spaced }) => [text, casing, spaced])).toEqual([
    ['Jong', 'capital', true],
    ['-', 'none', false],
    ['un', 'lower', false],
    ['met', 'lower', true],
    ['NATO', 'upper', true],
    ['iPhone', 'mixed', true],
  ]);
});

test('zero-width characters inside a word do not part it', () => {
  expect(scanTokens('Ky\u200Biv fell').map(({ start, end }) => [start, end])).toEqual([
    [0, 5],
    [6, 10],
  ]);
});
