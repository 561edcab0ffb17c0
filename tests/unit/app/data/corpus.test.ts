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

test('what stands out is told in nats, and an entity knows its own bursts', () => {
  const days = { firstDay: 19_667, lastDay: 19_668, articles: 3, headline: 1 };
  const { peaks, bursts } = tabulate(
    makeBundle(TWO_ARTICLES, TYPES, {
      peaks: [{ ...days, axis: 'mentioned', strength: 1250, names: [2, 0] }],
      bursts: [
        { ...days, entity: 1, weight: 900 },
        { ...days, entity: 0, weight: 800 },
        { ...days, entity: 1, weight: 700 },
      ],
    }).manifest,
  );
  expect(peaks).toEqual([{ ...days, axis: 'mentioned', strength: 12.5, names: [2, 0] }]);
  expect(bursts.all.map(({ entity }) => entity)).toEqual([1, 0, 1]);
  expect(bursts.byEntity.get(1)!.map(({ weight }) => weight)).toEqual([9, 7]);
  expect(bursts.byEntity.get(2)).toBeUndefined();
});

test('a dated passage tells whether it is exact, whether it is said in full, and what said it before', () => {
  const articles = [
    { id: 'a', text: 'It rained on {4 March|2023-03-04}.\nIt had rained {about then|2023-03~}.' },
    { id: 'b', text: 'It rained on {Saturday|2023-03-04}.' },
  ];
  const { dates } = tabulate(makeBundle(articles, {}, { certainty: [0, 3, 2], same: [0, 0, 1] }).manifest);
  expect([...dates.approximate]).toEqual([0, 1, 0]);
  expect([...dates.inferred]).toEqual([0, 1, 1]);
  expect([...dates.same]).toEqual([-1, -1, 0]);
});
