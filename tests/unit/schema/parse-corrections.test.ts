import { expect, test } from 'vitest';
import { readCorrections } from '../../../src/pipeline/settings/read-corrections.ts';
import { parseCorrections } from '../../../src/schema/parse-corrections.ts';

const file = (...corrections: unknown[]) => ({ format: 'dateline-corrections', version: 1, corrections });

test.each([
  { hide: 'Reuters', type: 'company' },
  { hide: 'Reuters', comment: 'only ever a credit' },
  { hide: ' Reuters  News ' },
  { hide: 'Reuters', unknown: 1 },
  { hide: 'Reuters', rename: 'X' },
  { hide: '' },
  { hide: { name: 'Kim', type: 'river' } },
  { merge: ['A', 'B'], type: 'person' },
  { merge: ['A'] },
  { merge: ['A', 'A'] },
  { rename: 'A' },
  { rename: 'A', to: { name: 'B', type: 'place' } },
  { rename: 'A', to: { name: 'B' } },
  { retype: 'A', to: 'org' },
  { retype: { name: 'A', type: 'person' }, type: 'place', to: 'org' },
  { split: 'A', articles: ['a', ''] },
  { split: 'A' },
  { split: 'A', mentions: [{ article: 'a', start: 3, end: 3 }] },
  { split: 'A', mentions: [{ article: 'a', start: 1, end: 3, colour: 'red' }] },
  { split: 'A', articles: ['a'], to: { name: 'B', type: 'people' } },
  { add: 'Dam Seven' },
  { add: 'Dam Seven', type: 'place', aliases: ['D7'] },
  { add: '§', type: 'place' },
  { alias: 'A', aliases: [] },
  { alias: 'A', aliases: ['B', ' '] },
  { count: ' Photo:  Jane Doe ' },
  { count: '12 May' },
  { count: ['Photo'] },
  { count: 'Photo', type: 'person' },
  'hide',
])('a page and a build understand the same: %j', (entry) => {
  const inBuild = readCorrections('corrections.json', JSON.stringify(file(entry))).corrections.map(({ correction }) => correction);
  const inPage = parseCorrections(file(entry));
  expect(inPage.corrections).toEqual(inBuild);
  expect(inPage.wrong).toEqual(inBuild.length > 0 ? [] : [1]);
});

const AT = { article: 'a', start: 10, end: 16, text: 'Keller' };
const KELLER = { name: 'Maria Keller', type: 'person' };

test.each([
  ['as the page writes it', { mention: [KELLER], at: [AT], answer: 'right' }, true],
  ['without brackets, with a comment', { mention: KELLER, at: AT, answer: 'unsure', comment: 'which one?' }, true],
  [
    'of a tie',
    { tie: [KELLER, { name: 'Ulm', type: 'place' }], at: [AT, { ...AT, start: 20, end: 23, text: 'Ulm' }], answer: 'wrong' },
    true,
  ],
  ['of one side of a tie', { tie: [KELLER], at: [AT], answer: 'wrong' }, false],
  ['of two articles', { tie: [KELLER, KELLER], at: [AT, { ...AT, article: 'b' }], answer: 'wrong' }, false],
  ['of no kind', { at: [AT], answer: 'right' }, false],
  ['of two kinds', { mention: [KELLER], tie: [KELLER, KELLER], at: [AT], answer: 'right' }, false],
  ['without a type', { mention: [{ name: 'Maria Keller' }], at: [AT], answer: 'right' }, false],
  ['without words', { mention: [KELLER], at: [{ article: 'a', start: 10, end: 16 }], answer: 'right' }, false],
  ['of no length', { mention: [KELLER], at: [{ ...AT, end: 10 }], answer: 'right' }, false],
  ['that is none', { mention: [KELLER], at: [AT], answer: 'perhaps' }, false],
  ['with a key that may mean something else', { mention: [KELLER], at: [AT], answer: 'right', weight: 2 }, false],
  ['that is no map', 'right', false],
])('an answer of a check is understood whole or not at all, by a page and by a build: %s', (_, entry, isUnderstood) => {
  const inPage = parseCorrections({ ...file(), checked: [entry] });
  const inBuild = readCorrections('c.json', JSON.stringify({ ...file(), checked: [entry] }, undefined, 1));
  expect(inPage.checked).toHaveLength(isUnderstood ? 1 : 0);
  expect(inPage.wrongAnswers).toBe(isUnderstood ? 0 : 1);
  expect(inBuild.checked.map(({ answer }) => answer)).toEqual(inPage.checked);
  expect(inBuild.notes.map(({ line, message }) => [line, message])).toEqual(
    isUnderstood ? [] : [[6, 'this answer of a check is not understood; it is left out']],
  );
});

test.each([[null], [[]], [{ corrections: [] }], [{ ...file(), version: 2 }]])('what is no file of corrections is refused: %j', (value) => {
  expect(() => parseCorrections(value)).toThrow(/no file of corrections|another Dateline/);
});
