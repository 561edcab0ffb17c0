import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignPieces } from '../../../../src/node/onnx/align-pieces.ts';
import { pieceSpelling } from '../../../../src/node/onnx/piece-spelling.ts';
import { byteLevel, sentencePiece, wordPiece } from './tiny-model.ts';

/** Pieces of a word, each with what stands at its place. */
function aligned(tokenizer: object, word: string): string[] {
  const pieces = new Tokenizer(tokenizer, {}).tokenize(word);
  return alignPieces(word, pieces, pieceSpelling(tokenizer)).map(({ start, end }, i) => `${pieces[i]}=${word.slice(start, end)}`);
}

const SMALL = wordPiece(['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'os', '##lo', 'muller', 'ν', '##ι', '##κ', '##ος', 'ij', '½', '東', '京', ',', '(']); // prettier-ignore
const PIECES = sentencePiece(['▁Zü', 'rich', '▁fi', 'le', '▁½', '▁1⁄2', '東京', '都', 'は', '…', '...', 'ß', 'ss']);

test.each([
  ['a word in small pieces', SMALL, 'Oslo,', ['os=Os', '##lo=lo', ',=,']],
  ['capitals and accents that the vocabulary does not have', SMALL, '(MÜLLER', ['(=(', 'muller=MÜLLER']],
  ['an accent that is a character of its own', SMALL, 'Mu\u0308ller,', ['muller=Mu\u0308ller', ',=,']],
  ['a sigma at the end', SMALL, 'ΝΙΚΟΣ', ['ν=Ν', '##ι=Ι', '##κ=Κ', '##ος=ΟΣ']],
  ['an unknown word between known marks', SMALL, '(Кишинёв,', ['(=(', '[UNK]=Кишинёв', ',=,']],
  ['two unknown words in a row', SMALL, '☃Œuvre', ['[UNK]=☃Œuvre']],
  ['a soft hyphen and a zero-width mark within', SMALL, 'Os\u00adlo\u200b,', ['os=Os\u00ad', '##lo=lo\u200b', ',=,']],
  ['characters without spaces', SMALL, '東京', ['東=東', '京=京']],
  ['a piece with a blank', PIECES, 'Zürich', ['▁Zü=Zü', 'rich=rich']],
  ['a ligature', PIECES, '\uFB01le', ['▁fi=\uFB01', 'le=le']],
  ['full-width letters', PIECES, '\uFF46\uFF49le', ['▁fi=\uFF46\uFF49', 'le=le']],
  ['three dots from one', PIECES, '東京…都', ['▁=', '東京=東京', '...=…', '都=都']],
  ['bytes', byteLevel(), 'aé', ['a=a', 'Ã=é', '©=é']],
  ['bytes of a pair', byteLevel(['ð Ł']), 'x😀y', ['x=x', 'ðŁ=😀', 'ĺ=😀', 'Ģ=😀', 'y=y']],
])('%s', (_, tokenizer, word, expected) => {
  expect(aligned(tokenizer, word)).toEqual(expected);
});

test('the same letter twice, in bytes and whole, keeps each at its place', () => {
  const tokenizer = byteLevel(['Ã ©']);
  expect(alignPieces('ééa', ['Ã', '©', 'Ã©', 'a'], pieceSpelling(tokenizer)).map(({ start }) => start)).toEqual([0, 0, 1, 2]);
});

test('whatever the text and the pieces, spans are in order, within the word, and cut no character', () => {
  const seeds = fc.constantFrom('o', 's', 'l', 'ö', 'ß', '\u0308', '😀', '東', '京', 'ﬁ', '½', 'İ', '\u200b', ',', '…');
  const text = fc.string({ unit: fc.oneof(seeds, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 12 });
  const tokenizers = [SMALL, PIECES, byteLevel(['Ã ©', 'ð Ł'])];
  fc.assert(
    fc.property(text, fc.constantFrom(...tokenizers), (given, tokenizer) => {
      const word = given.replace(/\s/g, '');
      const pieces = new Tokenizer(tokenizer, {}).tokenize(word);
      let last = 0;
      const spans = alignPieces(word, pieces, pieceSpelling(tokenizer));
      expect(spans).toHaveLength(pieces.length);
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(word.length);
        expect(word.slice(start, end)).not.toMatch(/[\uD800-\uDFFF]/u); // a whole pair is no match
        last = start;
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});
