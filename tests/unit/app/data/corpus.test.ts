import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { STRENGTH_UNIT, strengthAt } from '../../../../src/schema/tie.ts';
import { makeBundle } from '../../../support/bundle.ts';
import { TWO_ARTICLES, TYPES } from '../../../support/explorer.ts';

const corpus = tabulate(makeBundle(TWO_ARTICLES, TYPES).manifest);
const row = (name: string) => corpus.entities.name.indexOf(name);

test('articles keep their ids, days and outlets', () => {
  expect(corpus.articles.id).toEqual(['one', 'two']);
  expect([...corpus.articles.firstDay]).toEqual([parseIsoDay('2023-11-06'), parseIsoDay('2023-11-17')]);
  expect([...corpus.articles.outlet].map((outlet) => corpus.outlets[outlet])).toEqual(['The Herald', 'The Courier']);
  expect(corpus.span).toEqual({ first: parseIsoDay('2023-11-06'), last: parseIsoDay('2023-11-17') });
});

test('each article lists the entities that it names, with how often', () => {
  const { start, entity, mentions } = corpus.named;
  const namesOf = (article: number) =>
    Object.fromEntries(
      [...entity.slice(start[article], start[article + 1])].map((e, i) => [corpus.entities.name[e], mentions[start[article]! + i]]),
    );
  expect(namesOf(0)).toEqual({ 'Vladimir Putin': 2, 'North Korea': 1, Ukraine: 1, 'Kim Jong-un': 1 });
  expect(namesOf(1)).toEqual({ 'Vladimir Putin': 2, 'Kim Jong-un': 1, 'Mark Milley': 1 });
  expect(corpus.entities.articles[row('Vladimir Putin')]).toBe(2);
});

test('a tie knows its articles, the closest sentences of each and what they add to its strength', () => {
  const tie = corpus.ties.between(row('Kim Jong-un'), row('Vladimir Putin'));
  expect(corpus.ties.between(row('Vladimir Putin'), row('Kim Jong-un'))).toBe(tie);
  expect(corpus.ties.articles[tie]).toBe(2);
  const far = corpus.ties.between(row('Ukraine'), row('Kim Jong-un'));
  const { start, tie: ties, distance, strength } = corpus.ties;
  const first = [...ties.slice(start[0], start[1])].indexOf(far);
  expect(distance[first]).toBe(2);
  expect(strength[first]).toBe(strengthAt(2));
  expect(strengthAt(0)).toBe(STRENGTH_UNIT);
  expect(corpus.ties.between(row('Ukraine'), row('Mark Milley'))).toBe(-1);
});

test('an empty corpus has tables too', () => {
  const empty = tabulate(makeBundle([], {}).manifest);
  expect(empty.articles.count).toBe(0);
  expect(empty.span).toBeUndefined();
  expect(empty.ties.count).toBe(0);
});
