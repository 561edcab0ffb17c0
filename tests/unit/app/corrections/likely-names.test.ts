import { expect, test } from 'vitest';
import { freeName } from '../../../../src/app/corrections/free-name.ts';
import { likelyNames } from '../../../../src/app/corrections/likely-names.ts';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { makeBundle } from '../../../support/bundle.ts';

const ARTICLES = [
  { id: 'a', text: '[Kim Jong-un] met [Ann Ash] in [Kim Park].\n[Kim] spoke to [Ben Birch].' },
  { id: 'b', text: '[Ann Ash] met [Ben Birch].\n[Sister Kim|Kim Yo-jong] and [New Ash Party] came.' },
  { id: 'c', text: '[Ann Ash] slept.\n[The New Party] did not.' },
];
const TYPES = { 'Kim Park': 'place', 'New Ash Party': 'organization', 'The New Party': 'organization' } as const;

const corpus = tabulate(makeBundle(ARTICLES, TYPES).manifest);
const { entities } = corpus;
const row = (name: string) => entities.name.indexOf(name);
const likely = (name: string, typed = '', most = 20, of = corpus) =>
  likelyNames(of, row(name), typed, most).map((one) => entities.name[one]);

test('who shares a word of the name comes first, those of the same type before others, then by articles', () => {
  expect(likely('Kim')).toEqual(['Kim Jong-un', 'Kim Yo-jong', 'Kim Park', 'Ann Ash', 'Ben Birch', 'New Ash Party', 'The New Party']);
});

test('whom the build asks about goes before all others', () => {
  const asked = { ...corpus, questions: [{ short: row('Kim'), full: row('Ben Birch'), articles: 1 }] };
  expect(likely('Kim', '', 2, asked)).toEqual(['Ben Birch', 'Kim Jong-un']);
  expect(likely('Ben Birch', '', 1, asked)).toEqual(['Kim']);
});

test('typing narrows to the names that hold the letters, other names too, whatever their case and accents', () => {
  expect(likely('Kim', 'SÍSTER')).toEqual(['Kim Yo-jong']);
  expect(likely('Kim', 'birch')).toEqual(['Ben Birch']);
  expect(likely('Kim', 'nobody')).toEqual([]);
});

test('words that many names have join none', () => {
  expect(likely('The New Party', '', 1)).toEqual(['New Ash Party']); // by “Party”
  expect(likely('Ben Birch', 'new', 1)).toEqual(['New Ash Party']);
});

test('of words that are nobody’s yet, who shares one of them is offered, whatever the type, and whoever is typed', () => {
  expect(likelyNames(corpus, 'Party of Birch', '', 9).map((one) => entities.name[one])).toEqual([
    'Ben Birch',
    'New Ash Party',
    'The New Party',
  ]);
  expect(likelyNames(corpus, 'Party of Birch', 'sister', 9).map((one) => entities.name[one])).toEqual(['Kim Yo-jong']);
});

test('whoever has no article is not offered', () => {
  const articles = entities.articles.slice();
  articles[row('Kim Jong-un')] = 0;
  expect(likely('Kim', 'jong', 9, { ...corpus, entities: { ...entities, articles } })).toEqual(['Kim Yo-jong']);
});

test.each([
  ['Kim', ['Kim'], 'Kim (2)'],
  ['Kim', ['Kim', 'Kim (2)'], 'Kim (3)'],
  ['Kim (2)', ['Kim (2)', 'Kim'], 'Kim (3)'],
  ['O’Brien', ["O'Brien (2)"], 'O’Brien (3)'],
])('a second %s has the first number that is free beside %j', (name, taken, free) => {
  expect(freeName(name, taken)).toBe(free);
});
