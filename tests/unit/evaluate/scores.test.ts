import { expect, test } from 'vitest';
import type { TruthArticle } from '../../../scripts/case/make-truth.ts';
import type { Found, FoundArticle, NamedSpan } from '../../../scripts/evaluate/found.ts';
import { pairUp } from '../../../scripts/evaluate/pair-up.ts';
import { scoreCopies } from '../../../scripts/evaluate/score-copies.ts';
import { scoreDates } from '../../../scripts/evaluate/score-dates.ts';
import { scoreIdentities } from '../../../scripts/evaluate/score-identities.ts';
import { scoreNames } from '../../../scripts/evaluate/score-names.ts';
import { scorePublished } from '../../../scripts/evaluate/score-published.ts';
import { scoreTies } from '../../../scripts/evaluate/score-ties.ts';

const text = 'Anna Berg met Carl Dorn in Oslo. Berg left on Monday.';
const SENTENCES = [
  [0, 32],
  [33, 53],
] as const;

function named(words: string, type: NamedSpan['type'], entity: string, nth = 0): NamedSpan {
  const start = nth === 0 ? text.indexOf(words) : text.lastIndexOf(words);
  return { start, end: start + words.length, type, entity };
}

const ANNA = named('Anna Berg', 'person', 'anna');
const CARL = named('Carl Dorn', 'person', 'carl');
const OSLO = named('Oslo', 'place', 'oslo');
const BERG = named('Berg', 'person', 'anna', 1);

function truth(mentions: readonly NamedSpan[], more: Partial<TruthArticle> = {}): TruthArticle {
  const marked = mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end), nth: 1 }));
  return { id: 'a', path: 'a.txt', published: '2023-01-01', text, titleMentions: [], mentions: marked, dates: [], furniture: [], ...more };
}

function found(mentions: readonly NamedSpan[], more: Partial<FoundArticle> = {}): Found {
  return { articles: new Map([['a', { id: 'a', text, sentences: SENTENCES, mentions, dates: [], ...more }]]), copyOf: new Map() };
}

test('a name is right with both ends and its type, and noted where it is not', () => {
  const score = scoreNames(
    [truth([ANNA, CARL, OSLO])],
    found([ANNA, { ...CARL, start: CARL.start + 5 }, { ...OSLO, type: 'organization' }]),
  );
  expect(score.mentions).toEqual({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
  expect(score.byType.person.f1).toBe(0.5);
  expect([...score.missed.keys()]).toEqual(['Carl Dorn (person)', 'Oslo (place)']);
  expect([...score.invented.keys()]).toEqual(['Dorn (person)', 'Oslo (organization)']);
});

test('an article whose text was read otherwise has nothing right', () => {
  expect(scoreNames([truth([ANNA])], found([ANNA], { text: `${text} ` })).mentions.recall).toBe(0);
});

test('one person in two entries is split, and two in one entry are mixed', () => {
  const gold = truth([ANNA, CARL, OSLO, BERG]);
  const split = scoreIdentities([gold], found([ANNA, CARL, OSLO, { ...BERG, entity: 'berg' }]));
  expect(split).toMatchObject({ split: 1, mixed: 0, nodes: { precision: 3 / 4, recall: 1 } });
  const mixed = scoreIdentities([gold], found([ANNA, { ...CARL, entity: 'anna' }, OSLO, BERG]));
  expect(mixed).toMatchObject({ split: 0, mixed: 1 / 2, nodes: { precision: 1, recall: 2 / 3 } });
});

test('ids are compared across articles, not within one', () => {
  const gold = [truth([ANNA]), truth([ANNA], { id: 'b' })];
  const one = found([{ ...ANNA, entity: 'x' }]).articles.get('a')!;
  const other = { ...one, id: 'b', mentions: [{ ...ANNA, entity: 'y' }] };
  const across = {
    articles: new Map([
      ['a', one],
      ['b', other],
    ]),
    copyOf: new Map(),
  };
  expect(scoreIdentities(gold, across)).toMatchObject({ split: 1, nodes: { precision: 0.5, recall: 1 } });
});

test('a tie is proven where what the page shows of it meets a passage that proves it', () => {
  const ties = [{ a: 'anna', b: 'carl', passages: ['met'], articles: ['a'] }];
  const articles = [truth([ANNA, CARL])];
  const copies = { copies: [], texts: [] };
  const nodes = new Map([
    ['anna', 'anna'],
    ['carl', 'carl'],
  ]);
  const passage = (start: number, end: number) => [{ id: 'met', article: 'a', start, end, text: '', also: [] }];
  const met = { articles, ties, copies, passages: passage(0, 32) };
  expect(scoreTies(met, found([ANNA, CARL, BERG]), nodes)).toMatchObject({ proven: 1, articles: { f1: 1 } });
  expect(scoreTies({ ...met, passages: passage(33, 53) }, found([ANNA, CARL, BERG]), nodes).unproven).toEqual(['anna and carl']);
  expect(scoreTies(met, found([ANNA, { ...CARL, furniture: true }]), nodes)).toMatchObject({ proven: 0, articles: { recall: 0 } });
});

test('a date is right where it overlaps and is of the same days, however they are written', () => {
  const [start, end] = [text.indexOf('Monday'), text.indexOf('Monday') + 6];
  const dates = (value: string) => [{ start, end, value, text: 'Monday', nth: 1 }];
  const gold = truth([], { dates: dates('2023-05') });
  expect(scoreDates([gold], found([], { dates: dates('2023-05~') })).values.f1).toBe(1);
  expect(scoreDates([gold], found([], { dates: dates('2023-05-01/2023-05-31') })).values.f1).toBe(1);
  const wrong = scoreDates([gold], found([], { dates: dates('2022-05') }));
  expect(wrong).toMatchObject({ spans: { f1: 1 }, values: { f1: 0 }, misread: ['a: “Monday” 2023-05, read 2022-05'] });
});

test('an undated article is right without a date, and wrong with one', () => {
  expect(scorePublished([truth([])], found([])).wrong).toEqual([]);
  expect(scorePublished([truth([])], found([], { published: '2023-01-01' })).wrong).toEqual(['a: no date, read 2023-01-01']);
  expect(scorePublished([truth([], { id: 'unread' })], found([])).right).toBe(0);
});

test('copies are scored by pairs, by whole texts, and by whose they are', () => {
  const gold = { copies: [{ article: 'b', of: 'a', isOneText: true }], texts: [['a', 'b']] };
  expect(scoreCopies(gold, new Map([['b', 'a']]))).toMatchObject({ pairs: { f1: 1 }, texts: { f1: 1 }, whose: 1 });
  expect(scoreCopies(gold, new Map([['a', 'b']]))).toMatchObject({ pairs: { f1: 1 }, texts: { f1: 1 }, whose: 0 });
  const more = new Map([
    ['b', 'a'],
    ['c', 'a'],
  ]);
  const score = scoreCopies(gold, more);
  expect(score.pairs).toMatchObject({ precision: 1 / 3, recall: 1 });
  expect(score.texts.f1).toBe(0);
  expect(score.invented).toEqual(['a and c', 'b and c']);
});

test('the best pairs are made first, and nobody is paired twice', () => {
  expect(pairUp([1, 2], [2, 9], (a, b) => (b - a < 8 ? [-Math.abs(b - a)] : undefined))).toEqual([[2, 2]]);
  expect(pairUp([1, 2], [2, 4], (a, b) => [-Math.abs(b - a)])).toEqual([
    [2, 2],
    [1, 4],
  ]);
});
