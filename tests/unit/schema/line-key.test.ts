import { expect, test } from 'vitest';
import { beginningKey, isApart, lineKey } from '../../../src/schema/line-key.ts';

test.each([
  ['12 comments', '1,304 Comments'],
  ['Published on Monday, 6 November 2023', 'published on 7 Dec 2024.'],
  ['Crédit: José Núñez', 'credit – Jose Nunez'],
  ['Support us', '  Support\u00a0us!'],
])('“%s” and “%s” are one line', (one, other) => {
  expect(lineKey(one)).toBe(lineKey(other));
});

test.each([
  ['12 comments', '12 shares'],
  ['Ada Brook', 'Brook Ada'],
  ['Related: The dam', 'Related: The port'],
])('“%s” and “%s” are two', (one, other) => {
  expect(lineKey(one)).not.toBe(lineKey(other));
});

test('figures make a difference where they are kept', () => {
  expect(lineKey('Rovers 2, Amity 1', 0, 17, 'kept')).not.toBe(lineKey('Rovers 1, Amity 2', 0, 17, 'kept'));
  expect(lineKey('Rovers 2, Amity 1', 0, 17, 'kept')).toBe(lineKey('ROVERS 2 – Amity 1.', 0, 19, 'kept'));
});

test('a stretch of a text has the key of its words', () => {
  expect(lineKey('Said. Support us. More', 6, 17)).toBe(lineKey('Support us'));
});

test.each(['', '***', '6 November 2023', 'Montag, 3. März'])('“%s” is no line to tell from others', (line) => {
  expect(lineKey(line)).toBe(0);
});

test('words that are apart are those that make no difference', () => {
  expect(['2023', '7th', 'november', 'märz', 'sat'].map(isApart)).toEqual([true, true, true, true, true]);
  expect(['comments', 'marching', 'support'].map(isApart)).toEqual([false, false, false]);
});

test('lines of one key begin alike', () => {
  const [one, other] = [
    '12 May: Support our work with a gift of any size, today',
    '3 June – SUPPORT our work with a gift of any size, today.',
  ];
  expect(lineKey(one)).toBe(lineKey(other));
  expect(beginningKey(one, 0, one.length)).toBe(beginningKey(other, 0, other.length));
  const longer = `${one}, as 13,000 do`;
  expect(beginningKey(longer, 0, longer.length)).toBe(beginningKey(one, 0, one.length));
  expect(lineKey(longer)).not.toBe(lineKey(one));
});
