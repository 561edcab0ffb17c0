import { expect, test } from 'vitest';
import { fileCorrections, loadedWords, readCorrectionsFile } from '../../../../src/app/corrections/corrections-file.ts';
import type { CheckAnswer } from '../../../../src/schema/checked.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';
import { writeCorrections } from '../../../../src/schema/write-corrections.ts';

const HIDE: Correction = { kind: 'hide', entity: { name: 'Reuters', type: 'organization' } };
const NONE = { corrections: [], wrong: [], checked: [], wrongAnswers: 0 };
const PAIR = [{ name: 'Ann' }, { name: 'Bob' }];

test.each([
  ['', 'notes.json: the file is empty; choose a corrections.json, or download one here'],
  ['{"a":', /^notes\.json: the file is no JSON \(.+\); choose a corrections\.json, or download one here$/],
  ['[]', 'notes.json: this is no file of corrections: it has no “format” of “dateline-corrections”; choose a corrections.json'],
  [
    '{"format":"dateline-corrections","version":7,"corrections":[]}',
    'notes.json: its “version” is 7 and not 1; it is for another Dateline',
  ],
])('a file that cannot be used is named, with what is wrong and the cure: %j', (text, message) => {
  expect(() => readCorrectionsFile('notes.json', text)).toThrow(message);
});

test('a file with a byte order mark is read', () => {
  expect(readCorrectionsFile('c.json', `\uFEFF${writeCorrections([HIDE])}`)).toEqual({ ...NONE, corrections: [HIDE] });
});

test('what was loaded is counted: new, known, and what was not understood by its number', () => {
  const parsed = { ...NONE, corrections: [HIDE, HIDE, HIDE], wrong: [2, 4] };
  expect(loadedWords('c.json', parsed, 2, 0)).toBe('c.json: 2 new, 1 known, 2 not understood, and left out: numbers 2, 4 in the file.');
  expect(loadedWords('c.json', { ...NONE, corrections: [HIDE] }, 1, 0)).toBe('c.json: 1 new.');
  expect(loadedWords('c.json', NONE, 0, 0)).toBe('c.json holds no correction.');
});

test('answers of a check are counted apart', () => {
  const answer: CheckAnswer = {
    kind: 'mention',
    entities: [{ name: 'Bo', type: 'person' }],
    places: [{ article: 'a', start: 0, end: 2, text: 'Bo' }],
    answer: 'right',
  };
  const parsed = { ...NONE, checked: [answer, answer, answer], wrongAnswers: 1 };
  expect(loadedWords('c.json', parsed, 0, 2)).toBe(
    'c.json: 2 new answers of a check, 1 known answer of a check, 1 answer of a check not understood, and left out.',
  );
});

test('many that were not understood are counted rather than listed', () => {
  const wrong = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(loadedWords('c.json', { ...NONE, wrong }, 0, 0)).toMatch(/numbers 1, 2, 3, 4, 5, 6, 7, 8 and 12 more in the file\.$/);
});

test('in the file a built correction gives way to a later one that says the contrary, so that the next build follows that', () => {
  const apart: Correction = { kind: 'apart', entities: PAIR };
  const merge: Correction = { kind: 'merge', entities: PAIR };
  expect(fileCorrections([apart, HIDE], [merge])).toEqual([HIDE, merge]);
});
