import { expect, test } from 'vitest';
import { ALONE, CAPITAL, FIGURE, foldUnit, LETTER, UNSEEN } from '../../../src/schema/fold-unit.ts';

const of = (character: string) => foldUnit(character.charCodeAt(0));

test.each([
  ['a', 'a', 0],
  ['É', 'e', CAPITAL],
  ['ñ', 'n', 0],
  ['Й', 'и', CAPITAL],
  ['7', '7', FIGURE],
  ['漢', '漢', ALONE],
  ['ก', 'ก', ALONE],
  ['한', '한', 0],
])('%s is compared as %s', (character, letter, flags) => {
  expect(String.fromCharCode(of(character) & LETTER)).toBe(letter);
  expect(of(character) & ~LETTER).toBe(flags);
});

test('spaces and punctuation stand between words; accents written apart and soft hyphens within them', () => {
  for (const character of " \n.,—“”'’-") expect(of(character)).toBe(0);
  for (const character of '\u0301\u00AD\u200B') expect(of(character)).toBe(UNSEEN);
});

test('a letter is known the second time as the first', () => {
  expect(of('Ž')).toBe(of('Ž'));
  expect(of(' ')).toBe(of(' '));
});
