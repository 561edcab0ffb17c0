import { expect, test } from 'vitest';
import { isoDay } from '../../../../src/schema/day.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { namesSeen, surpriseIn, tiesSeen } from '../../../../src/app/query/tie-facts.ts';
import { makeCorpus, makeExplorer } from '../../../support/explorer.ts';
import { gSquared } from '../../../../src/schema/surprise.ts';

const corpus = makeCorpus([
  { id: 'a', published: '2023-01-05', text: '[Ann Ash] met [Bob Birch].' },
  { id: 'b', published: '2023-02', text: '[Ann Ash] met [Bob Birch] and [Cid Cole].' },
  { id: 'c', published: '2023-02-10', text: '[Ann Ash] met [Bob Birch].' },
  { id: 'd', text: '[Cid Cole] wrote to [Dan Dale].' },
]);
const row = (id: string) => corpus.entities.byId.get(id)!;
const tie = (a: string, b: string) => corpus.ties.between(row(a), row(b));
const days = (seen?: { first: number | undefined; last: number | undefined }) =>
  [seen?.first, seen?.last].map((day) => (day === undefined ? undefined : isoDay(day)));

test('a tie is seen from its first dated article to the last day of its latest', () => {
  const asked = [tie('ann-ash', 'bob-birch'), tie('cid-cole', 'dan-dale')];
  const seen = tiesSeen(corpus, articleSet(corpus, {}), asked);
  expect(days(seen.get(asked[0]!))).toEqual(['2023-01-05', '2023-02-28']);
  expect(days(seen.get(asked[1]!))).toEqual([undefined, undefined]);
});

test('only articles of the set count', () => {
  const has = new Uint8Array(corpus.articles.count);
  has[corpus.articles.byId.get('c')!] = 1;
  const ab = tie('ann-ash', 'bob-birch');
  expect(days(tiesSeen(corpus, { has }, [ab]).get(ab))).toEqual(['2023-02-10', '2023-02-10']);
  expect(days(namesSeen(corpus, { has }, [row('ann-ash')]).get(row('ann-ash')))).toEqual(['2023-02-10', '2023-02-10']);
  expect(days(namesSeen(corpus, { has }, [row('dan-dale')]).get(row('dan-dale')))).toEqual([undefined, undefined]);
});

test('surprise is counted within what is selected', () => {
  const explorer = makeExplorer('from=2023-11-10&to=2023-11-20');
  const { entities, ties } = explorer.corpus;
  const pair = ties.between(entities.byId.get('vladimir-putin')!, entities.byId.get('kim-jong-un')!);
  expect(surpriseIn(explorer.corpus, explorer.networkCounts, pair)).toBeCloseTo(gSquared(1, 1, 1, 1));
});
