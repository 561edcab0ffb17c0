import { expect, test } from 'vitest';
import { readLabel, readNames } from '../../../../src/node/onnx/label-scheme.ts';

test.each([
  ['B-PER', 'person', 'first'],
  ['I-PER', 'person', 'next'],
  ['B-person', 'person', 'first'],
  ['PERSON', 'person', 'any'],
  ['PER', 'person', 'any'],
  ['S-ORG', 'organization', 'only'],
  ['U-ORG', 'organization', 'only'],
  ['E-Organisation', 'organization', 'last'],
  ['L-LOC', 'place', 'last'],
  ['M-LOC', 'place', 'next'],
  ['I_GPE', 'place', 'next'],
  ['B-FAC', 'place', 'first'],
  ['B-GPE_LOC', 'place', 'first'],
  ['LOC', 'place', 'any'],
  ['O', undefined, 'any'],
  ['B-NORP', undefined, 'first'],
  ['B-MISC', undefined, 'first'],
  ['LABEL_0', undefined, 'any'],
  ['', undefined, 'any'],
])('label %j is %s, %s', (label, type, part) => {
  expect(readLabel(label)).toEqual({ type, part });
});

/** Names as "Anna Berg person" of words as "Anna/B-PER"; "-" before a word: no space there. */
function names(labelled: string): string[] {
  let text = '';
  const words = labelled.split(' ').map((given) => {
    const [, joined, word, label] = /^(~?)(.+)\/(.*)$/.exec(given)!;
    if (!joined && text) text += ' ';
    const start = text.length;
    text += word;
    return { start, end: text.length, label: readLabel(label!), p: 0.9 - start / 1000, spaced: !joined, isHyphen: word === '-' };
  });
  return readNames(words).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

test.each([
  ['beginnings part two names', 'Anna/B-PER Berg/I-PER Carl/B-PER', ['Anna Berg person', 'Carl person']],
  ['a name that has not begun begins', 'Anna/I-PER Berg/I-PER said/O Oslo/I-LOC', ['Anna Berg person', 'Oslo place']],
  ['another type begins another name', 'Anna/B-PER Oslo/I-LOC', ['Anna person', 'Oslo place']],
  ['an end ends, whatever follows', 'Anna/B-PER Berg/E-PER Carl/I-PER', ['Anna Berg person', 'Carl person']],
  ['a word of its own is one name', 'Oslo/S-LOC Bergen/S-LOC Rome/U-LOC', ['Oslo place', 'Bergen place', 'Rome place']],
  ['BILOU', 'Anna/B-PER von/I-PER Berg/L-PER Oslo/U-LOC', ['Anna von Berg person', 'Oslo place']],
  ['without beginnings, words of one type are one name', 'Anna/PER Berg/PER in/O Oslo/LOC', ['Anna Berg person', 'Oslo place']],
  ['peoples and works are none', 'Norwegians/B-NORP read/O Hamlet/B-MISC', []],
  ['an unlabelled hyphen within a name belongs to it', 'Kim/B-PER Jong/I-PER ~-/O ~un/I-PER', ['Kim Jong-un person']],
  ['a hyphen between names does not', 'Oslo/B-LOC ~-/O ~Bergen/B-LOC rail/O', ['Oslo place', 'Bergen place']],
])('%s', (_, labelled, expected) => {
  expect(names(labelled)).toEqual(expected);
});

test('a name is as sure as its least sure word', () => {
  const label = readLabel('I-PER');
  const word = (start: number, p: number) => ({ start, end: start + 1, label, p, spaced: true, isHyphen: false });
  expect(readNames([word(0, 0.9), word(2, 0.6), word(4, 0.8)])).toEqual([{ start: 0, end: 5, type: 'person', p: 0.6 }]);
});
