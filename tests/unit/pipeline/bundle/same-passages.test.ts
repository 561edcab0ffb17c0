import { expect, test } from 'vitest';
import { samePassages } from '../../../../src/pipeline/bundle/same-passages.ts';

/** Sentences with their date in braces, one a row; days are those given, else all the same. */
function sameOf(...marked: readonly (string | readonly [day: number, text: string])[]): number[] {
  const rows = marked.map((row) => {
    const [day, text] = typeof row === 'string' ? [1, row] : row;
    const dateStart = text.indexOf('{');
    const dateEnd = text.indexOf('}') + 1;
    return { firstDay: day, lastDay: day, text, start: 0, end: text.length, dateStart, dateEnd };
  });
  return [...samePassages(rows)];
}

const LONG =
  'The ferry had left the northern harbour with 212 people on board when a sudden gale pushed it against the outer breakwater on {Monday} and tore a hole below the waterline';

test('the same sentence about the same day refers to the first that says it', () => {
  expect(sameOf('The bridge fell on {Monday}.', 'The bridge stood on {Monday}.', 'The bridge fell on {Monday}.')).toEqual([0, 0, 1]);
});

test('about another day it is another statement', () => {
  expect(sameOf([1, 'The bridge fell on {Monday}.'], [8, 'The bridge fell on {Monday}.'])).toEqual([0, 0]);
});

test('casing, punctuation and the words of the date itself make no difference', () => {
  expect(sameOf('The bridge fell on {Monday}.', '“The BRIDGE fell, on {4 March 2019}”')).toEqual([0, 1]);
  expect(sameOf('Die Brücke fiel {am Montag}.', 'DIE BRÜCKE FIEL {am 4. März}!')).toEqual([0, 1]);
});

test('a long sentence with a word changed says the same, with a figure changed it does not', () => {
  expect(sameOf(LONG, LONG.replace('sudden', 'violent'))).toEqual([0, 1]);
  expect(sameOf(LONG, LONG.replace('212', '221'))).toEqual([0, 0]);
});

test('a long sentence with half its words changed says something else', () => {
  expect(
    sameOf(LONG, `${LONG.slice(0, 60)} before the storm came and turned back on {Monday} as soon as the coastguard had warned its captain`),
  ).toEqual([0, 0]);
});

test('a short sentence with a word changed says something else', () => {
  expect(sameOf('The council voted for the bridge on {Monday}.', 'The council voted against the bridge on {Monday}.')).toEqual([0, 0]);
});

test('copies refer to the first of all, never to another copy', () => {
  const second = LONG.replace('sudden', 'violent');
  const third = second.replace('northern', 'southern');
  const same = sameOf(LONG, second, second, third);
  expect(same.slice(0, 3)).toEqual([0, 1, 1]);
  for (const row of same) if (row > 0) expect(same[row - 1]).toBe(0);
});

test('of a day that thousands speak of, copies are found by their words all the same', () => {
  const many = Array.from(
    { length: 3000 },
    (_, i) => `On {Monday} the speaker number ${i} of the long debate rose and said what the speaker before had said`,
  );
  expect(sameOf(...many, many[1234]!).at(-1)).toBe(1235);
});

test('a stretch that holds nothing but its date says the same as any other such', () => {
  expect(sameOf('{Monday, 4 March}', '{4 March}.', 'On {4 March}')).toEqual([0, 1, 0]);
});
