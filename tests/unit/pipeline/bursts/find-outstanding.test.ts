import { expect, test } from 'vitest';
import { findOutstanding } from '../../../../src/pipeline/bursts/find-outstanding.ts';
import { countTies } from '../../../../src/pipeline/cooccurrence/count-ties.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import type { AnnotatedArticle } from '../../../../src/schema/article.ts';
import { dayOf, isoDay } from '../../../../src/schema/day.ts';
import { annotated, entitiesNamed } from '../../../support/annotated.ts';
import { randomCorpus } from '../../../support/random-corpus.ts';

const BEGIN = dayOf(2021, 1, 4);
const EVENT = BEGIN + 200;

/** "2021-07-23 on, mentioned": everything told of what stands out, with ids for rows. */
function told(articles: readonly AnnotatedArticle[]) {
  const named = new Set(articles.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const network = countTies(articles, entitiesNamed(...named));
  const { peaks, bursts } = findOutstanding(network, ({ article }) => article.title ?? article.id);
  const days = ({ firstDay, lastDay }: { firstDay: number; lastDay: number }) => `${isoDay(firstDay)}/${isoDay(lastDay)}`;
  return {
    network,
    peaks: peaks.map((peak) => ({
      ...peak,
      days: days(peak),
      names: peak.names.map((entity) => network.entities[entity]!.id),
      headline: network.articles[peak.headline]!.article.id,
    })),
    bursts: bursts.map((burst) => ({
      ...burst,
      days: days(burst),
      entity: network.entities[burst.entity]!.id,
      headline: network.articles[burst.headline]!.article.id,
    })),
  };
}

/** Two articles a day for a year: all name the capital, each one of forty people. */
function year(more: (i: number, day: number) => Parameters<typeof annotated>[2] = () => ({})): AnnotatedArticle[] {
  const random = seededRandom(4);
  return Array.from({ length: 730 }, (_, i) => {
    const day = BEGIN + Math.floor(i / 2);
    const person = `person${Math.floor(40 * random())}`;
    return annotated(`usual-${String(i).padStart(3, '0')}`, [['capital', person]], {
      published: isoDay(day),
      title: `Council meets ${person}`,
      ...more(i, day),
    });
  });
}

const flood = (i: number, more: Parameters<typeof annotated>[2]) =>
  annotated(`flood-${String(i).padStart(2, '0')}`, [['capital', 'river'], ['mayor']], { title: 'Flood in the river valley', ...more });

test('a day with many articles is a peak that says who it is about, and never whom all articles name', () => {
  const floods = Array.from({ length: 15 }, (_, i) => flood(i, { published: isoDay(EVENT) }));
  const { peaks } = told([...year(), ...floods]);
  expect(peaks).toHaveLength(1);
  expect(peaks[0]).toMatchObject({ axis: 'published', days: `${isoDay(EVENT)}/${isoDay(EVENT)}`, articles: 17, headline: 'flood-00' });
  expect(peaks[0]!.names.toSorted()).toEqual(['mayor', 'river']);
});

test('a day that articles speak of for months is a peak of the days mentioned', () => {
  const spokenOf = isoDay(BEGIN + 60);
  const date = { start: 0, end: 7, value: spokenOf };
  const reports = Array.from({ length: 12 }, (_, i) => flood(i, { published: isoDay(BEGIN + 70 + 20 * i), dates: [date] }));
  const usual = year((_, day) => ({ dates: [{ start: 0, end: 7, value: isoDay(day) }] }));
  const { peaks } = told([...usual, ...reports]);
  expect(peaks).toHaveLength(1);
  expect(peaks[0]).toMatchObject({ axis: 'mentioned', days: `${spokenOf}/${spokenOf}`, articles: 14, headline: 'flood-00' });
  expect(peaks[0]!.names.toSorted()).toEqual(['mayor', 'river']);
});

test.each([
  ['one article that repeats a day', 1, isoDay(BEGIN + 60)],
  ['a year, however many articles speak of it', 30, '2021'],
])('%s is no peak of the days mentioned', (_, articleCount, value) => {
  const usual = year((_, day) => ({ dates: [{ start: 0, end: 7, value: isoDay(day) }] }));
  const dates = Array.from({ length: 30 }, () => ({ start: 0, end: 7, value }));
  const reports = Array.from({ length: articleCount }, (_, i) => flood(i, { published: isoDay(BEGIN + 12 * i), dates }));
  expect(told([...usual, ...reports]).peaks).toEqual([]);
});

test('an entity in the news for a while has a burst over whole days, with the articles that name it', () => {
  const floods = Array.from({ length: 20 }, (_, i) => flood(i, { published: isoDay(EVENT + (i % 5)) }));
  const early = flood(99, { published: isoDay(BEGIN + 3) });
  const { bursts } = told([...year(), early, ...floods]);
  expect(bursts.map(({ entity }) => entity).toSorted()).toEqual(['mayor', 'river']);
  for (const burst of bursts)
    expect(burst).toMatchObject({ days: `${isoDay(EVENT)}/${isoDay(EVENT + 4)}`, articles: 20, headline: 'flood-00' });
});

test('articles dated to a month begin no burst, and count in one that holds the month', () => {
  const inMonths = Array.from({ length: 12 }, (_, i) => flood(i, { published: '2021-06' }));
  expect(told([...year(), ...inMonths]).bursts).toEqual([]);

  const long = Array.from({ length: 60 }, (_, i) => flood(i, { published: isoDay(dayOf(2021, 5, 30) + Math.floor(i / 1.5)) }));
  const [without] = told([...year(), ...long]).bursts;
  const [withMonth] = told([...year(), ...long, flood(98, { published: '2021-06' })]).bursts;
  expect(without!.articles).toBe(60);
  expect(withMonth).toMatchObject({ days: without!.days, articles: 61, weight: without!.weight });
});

test('counts are those that a range over the days keeps', () => {
  const floods = Array.from({ length: 20 }, (_, i) => flood(i, { published: isoDay(EVENT + (i % 5)) }));
  const { network, peaks, bursts } = told([...year(), ...floods]);
  const within = ({ firstDay, lastDay }: { firstDay: number; lastDay: number }) =>
    network.articles.filter((_, i) => i < network.dated && network.firstDay[i]! >= firstDay && network.lastDay[i]! <= lastDay);
  expect(peaks.length + bursts.length).toBeGreaterThan(2);
  for (const peak of peaks) expect(peak.articles).toBe(within(peak).length);
  for (const burst of bursts)
    expect(burst.articles).toBe(within(burst).filter(({ mentions }) => mentions.some(({ entity }) => entity === burst.entity)).length);
});

test.each([
  ['a corpus in which nothing happens', year()],
  ['two articles', [flood(0, { published: '2021-03-04' }), flood(1, { published: '2021-03-04' })]],
  ['articles without a date', Array.from({ length: 50 }, (_, i) => flood(i, {}))],
  ['nothing at all', []],
])('%s has neither peaks nor bursts', (_, articles) => {
  const { peaks, bursts } = told(articles);
  expect([...peaks, ...bursts]).toEqual([]);
});

test('the order in which articles and entities come makes no difference', () => {
  const { articles, entities } = randomCorpus(2, 400, 5, 8);
  const floods = Array.from({ length: 20 }, (_, i) => flood(i, { published: isoDay(19_300 + (i % 3)) }));
  const all = [...articles, ...floods];
  const named = [...entities, ...entitiesNamed('capital', 'river', 'mayor')];
  const find = (a: readonly AnnotatedArticle[], e: typeof named) => findOutstanding(countTies(a, e), ({ article }) => article.id);
  expect(find(all, named).bursts.length).toBeGreaterThan(0);
  expect(find(all.toReversed(), named.toReversed())).toEqual(find(all, named));
});
