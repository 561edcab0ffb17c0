import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/schema/search/words-of.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test.each([
  ['The river rose.', ['the', 'river', 'rose']],
  ['Göteborg, Škoda und Łódź', ['goteborg', 'skoda', 'und', 'lodz']],
  ['Straße und STRASSE', ['strasse', 'und', 'strasse']],
  ['København and Tromsø', ['kobenhavn', 'and', 'tromso']],
  ["Trump's and Trump’s, the Trumps' house", ['trump', 'and', 'trump', 'the', 'trumps', 'house']],
  ["O'Brien isn't in l'équipe", ['o', 'brien', 'isn', 't', 'in', 'l', 'equipe']],
  ['The U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
  ['J.K. Rowling, at 5 p.m.', ['jk', 'rowling', 'at', '5', 'pm']],
  ['It ended. A new one. I. Newton', ['it', 'ended', 'a', 'new', 'one', 'i', 'newton']],
  ['covid-19 and Jean-Paul', ['covid', '19', 'and', 'jean', 'paul']],
  ['1,200 people, 3.5 %, in 2019, 2020.', ['1200', 'people', '35', 'in', '2019', '2020']],
  ['北京の大学', ['北', '京', 'の', '大', '学']],
  ['Москва́ и Киев', ['москва', 'и', 'киев']],
  ['القاهرة', ['القاهرة']],
  ['서울 날씨', ['서울', '날씨']],
  [' … — “”! ', []],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

test('a word says where it stands, marks around it left out', () => {
  const text = 'In “Zürich’s” U.S. embassy';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Zürich', 'U.S', 'embassy']);
});

test('an accent of its own is part of the word that it stands in', () => {
  const text = 'cafe\u0301 noir';
  expect(wordsOf(text)).toEqual([
    { word: 'cafe', start: 0, end: 5 },
    { word: 'noir', start: 6, end: 10 },
  ]);
});
