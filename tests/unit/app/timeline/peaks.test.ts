import { expect, test } from 'vitest';
import { tabulate, type Corpus } from '../../../../src/app/data/corpus.ts';
import { makeBins } from '../../../../src/app/timeline/bins.ts';
import { explainedPeaks, peakLabels } from '../../../../src/app/timeline/peaks.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';
import { dayOf } from '../../../../src/schema/day.ts';
import { makeBundle } from '../../../support/bundle.ts';

const jan = (day: number) => dayOf(2023, 1, day);

/** A year with articles at both ends and one in the middle, and what stands out in it as the test says. */
function corpusWith(over: Pick<Corpus, 'peaks' | 'bursts'>): Corpus {
  const articles = [
    { id: 'a', published: '2023-01-01', source: 'The Herald', text: '[Ann] met [Bob] in [Rome] with [The Herald].' },
    { id: 'b', published: '2023-06-01', title: 'Ann returns', text: '[Ann] slept.' },
    { id: 'c', published: '2023-12-31', text: '[Bob] slept.' },
  ];
  return { ...tabulate(makeBundle(articles, { Rome: 'place', 'The Herald': 'organization' }).manifest), ...over };
}
const plain = corpusWith({ peaks: [], bursts: { all: [], byEntity: new Map() } });
const row = (name: string) => plain.entities.name.indexOf(name);
const peak = (firstDay: number, lastDay: number, names: string[], axis: 'published' | 'mentioned' = 'published') => ({
  axis,
  firstDay,
  lastDay,
  articles: 9,
  strength: 12,
  headline: plain.articles.byId.get('b')!,
  names: names.map(row),
});
const burst = (name: string, firstDay: number, lastDay: number) => ({
  entity: row(name),
  firstDay,
  lastDay,
  articles: 4,
  weight: 5,
  headline: plain.articles.byId.get('b')!,
});
const namesOf = (corpus: Corpus, axis: 'published' | 'mentioned' = 'published', hidden: string[] = []) =>
  explainedPeaks(corpus, axis, hidden).map(({ names }) => names.join('+'));
const withBursts = (all: Corpus['bursts']['all'], peaks: Corpus['peaks'] = []) =>
  corpusWith({ peaks, bursts: { all, byEntity: new Map() } });

test('a peak says its names, how many articles, and the headline that stands for them', () => {
  const corpus = withBursts([], [peak(jan(9), jan(15), ['Ann', 'Rome'])]);
  expect(explainedPeaks(corpus, 'published', [])).toEqual([
    { kind: 'peak', range: { first: jan(9), last: jan(15) }, names: ['Ann', 'Rome'], count: '9 articles', headline: 'Ann returns' },
  ]);
  expect(namesOf(corpus, 'mentioned')).toEqual([]);
  expect(namesOf(corpus, 'published', ['place'])).toEqual(['Ann']);
});

test('a name in the news for a while is one too, unless a peak of these days says it already', () => {
  const peaks = [peak(jan(9), jan(15), ['Ann'])];
  expect(namesOf(withBursts([burst('Ann', jan(1), jan(31)), burst('Bob', jan(5), jan(20))], peaks))).toEqual(['Ann', 'Bob']);
  expect(namesOf(withBursts([burst('Ann', jan(40), jan(60))], peaks))).toEqual(['Ann', 'Ann']);
  expect(explainedPeaks(withBursts([burst('Bob', jan(5), jan(20))]), 'published', [])[0]).toMatchObject({ count: 'named in 4 articles' });
});

test('who is in the news for more than a quarter of the time is no peak, nor is the outlet’s own name', () => {
  expect(namesOf(withBursts([burst('Ann', jan(1), jan(120)), burst('The Herald', jan(1), jan(20))]))).toEqual([]);
});

test('what a name did is known by date published only', () => {
  expect(namesOf(withBursts([burst('Ann', jan(1), jan(20))]), 'mentioned')).toEqual([]);
});

test('labels stand over the part of the days that is in view, and are busy times where no name explains them', () => {
  const corpus = withBursts(
    [],
    [peak(jan(9), jan(15), []), peak(jan(30), jan(30), []), peak(dayOf(2023, 6, 1), dayOf(2023, 6, 3), ['Bob'])],
  );
  const bins = makeBins('day', { first: jan(1), last: dayOf(2023, 12, 31) });
  const labels = peakLabels(explainedPeaks(corpus, 'published', []), bins, timeScale(jan(12), jan(32), 200), false);
  expect(labels.map(({ heading, caption, from, to }) => [heading, caption, from, to])).toEqual([
    ['The busiest days', '9–15 Jan 2023, 9 articles', 0, 40],
    ['A busy time', '30 Jan 2023, 9 articles', 180, 190],
  ]);
});

test('beside bars that count less than all articles, labels say that they count all', () => {
  const corpus = withBursts([burst('Bob', jan(5), jan(20))], [peak(jan(9), jan(15), ['Ann'])]);
  const bins = makeBins('day', { first: jan(1), last: dayOf(2023, 12, 31) });
  const labels = peakLabels(explainedPeaks(corpus, 'published', []), bins, timeScale(jan(1), jan(32), 310), true);
  expect(labels.map(({ caption }) => caption)).toEqual(['9–15 Jan 2023, 9 articles in all', '5–20 Jan 2023, named in 4 articles in all']);
});
