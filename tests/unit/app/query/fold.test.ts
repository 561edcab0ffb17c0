import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/app/data/corpus.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { foldedListing } from '../../../../src/app/query/folded-listing.ts';
import type { Folds, Listing } from '../../../../src/app/query/listing.ts';
import { measured, UNITS } from '../../../../src/app/query/measured.ts';
import { articlesTyingAny } from '../../../../src/app/query/articles-tying-any.ts';
import { shownNetwork } from '../../../../src/app/query/shown-network.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { namesSeen, surpriseIn, tiesSeen } from '../../../../src/app/query/tie-facts.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { isoDay, parseIsoDay } from '../../../../src/schema/day.ts';
import { gSquared } from '../../../../src/schema/surprise.ts';
import { strengthAt } from '../../../../src/schema/tie.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const FIRST = parseIsoDay('2023-01-01')!;
const NAMES = 40;

/** Names in communities by turns, every fifth alone in one; every tenth article is a copy, with other sentences between. */
function randomCorpus(seed: number): Corpus {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const made = makeCorpus(
    Array.from({ length: 160 }, (_, i) => ({
      id: `a${String(i).padStart(3, '0')}`,
      published: isoDay(FIRST + Math.floor(i / 2)),
      ...(i > 10 && i % 10 === 0 ? { copyOf: `a${String(i - 1 - (i % 7)).padStart(3, '0')}` } : {}),
      text: Array.from({ length: 1 + below(5) }, () =>
        Array.from({ length: 1 + below(3) }, () => `[N${Math.floor(NAMES * random() ** 2)}]`)
          .join(' met ')
          .concat('.'),
      ).join('\n'),
    })),
    {},
  );
  const community = Int32Array.from(made.entities.name, (_, row) => (row % 5 === 4 ? 100 + row : row % 4));
  return { ...made, entities: { ...made.entities, community, placed: made.entities.count - 3 } };
}

function unfolded(corpus: Corpus, unit: (typeof UNITS)[number], clauses: Parameters<typeof articleSet>[1] = {}) {
  const set = articleSet(corpus, clauses);
  const counts = new Tally(corpus).moveTo(set);
  const network = shownNetwork(corpus, counts, { hiddenTypes: [], leastStrength: 0, cut: 'none', unit, always: [], withTies: [] });
  return { corpus, network, counts, measured: measured(counts, unit) };
}

/** Mentions of an article as they lie in the corpus. */
function mentionsOf({ mentions }: Corpus, article: number): { entity: number; sentence: number }[] {
  const [from, to] = [mentions.start[article]!, mentions.start[article + 1]!];
  return Array.from({ length: to - from }, (_, i) => ({ entity: mentions.entity[from + i]!, sentence: mentions.sentence[from + i]! }));
}

/** By article of the set that names any of some and any of others: what the closest pair adds. */
function addsByArticle(corpus: Corpus, has: Uint8Array, ones: readonly number[], others: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let article = 0; article < corpus.articles.count; article++) {
    if (!has[article]) continue;
    const said = mentionsOf(corpus, article);
    const distances = said.flatMap((x) =>
      said.flatMap((y) => (ones.includes(x.entity) && others.includes(y.entity) ? [Math.abs(x.sentence - y.sentence)] : [])),
    );
    if (distances.length > 0) found.set(article, strengthAt(Math.min(...distances)));
  }
  return found;
}

function sumOverTexts(corpus: Corpus, adds: ReadonlyMap<number, number>): { texts: number; strength: number } {
  const byText = new Map<number, number>();
  for (const [article, strength] of adds) {
    const text = corpus.articles.text[article]!;
    byText.set(text, Math.max(strength, byText.get(text) ?? 0));
  }
  return { texts: byText.size, strength: [...byText.values()].reduce((x, y) => x + y, 0) };
}

const foldsIn = ({ corpus }: Listing): Folds => corpus.folds!;
const spring = { published: { first: FIRST + 10, last: FIRST + 55, undated: false } } as const;

for (const seed of [3, 5, 8])
  for (const unit of UNITS)
    for (const clauses of [{}, spring]) {
      const corpus = randomCorpus(seed);
      const before = unfolded(corpus, unit, clauses);
      const ids = [0, 1, 2].map((row) => corpus.entities.id[row]!);
      const listing = foldedListing(before, ids);
      const folds = foldsIn(listing);
      const { has } = before.counts;
      const about = `seed ${seed}, ${unit}, ${Object.keys(clauses).join() || 'all'}`;

      test(`a fold counts each article or text that names any member once: ${about}`, () => {
        expect(folds.all.length).toBe(3);
        for (const { row, members } of folds.all) {
          const naming = articlesTyingAny(corpus, has, [members, members]).map(({ article }) => article);
          const brute = [...has.keys()].filter(
            (article) => has[article] && mentionsOf(corpus, article).some(({ entity }) => members.includes(entity)),
          );
          expect(naming.toSorted((x, y) => x - y)).toEqual(brute);
          expect(listing.counts.entityArticles[row]).toBe(brute.length);
          expect(listing.counts.entityTexts[row]).toBe(new Set(brute.map((article) => corpus.articles.text[article])).size);
          expect(listing.measured.entityCounts[row]).toBe(listing.counts[unit === 'texts' ? 'entityTexts' : 'entityArticles'][row]);
          const days = brute.map((article) => corpus.articles.firstDay[article]!);
          expect(namesSeen(listing.corpus, listing.counts, [row]).get(row)).toEqual({ first: Math.min(...days), last: Math.max(...days) });
        }
      });

      test(`a tie of a fold is as strong as that of one name that is named wherever a member is: ${about}`, () => {
        let checked = 0;
        for (const tie of listing.network.ties) {
          const [a, b] = [listing.corpus.ties.a[tie]!, listing.corpus.ties.b[tie]!];
          const adds = addsByArticle(corpus, has, folds.membersOf(a), folds.membersOf(b));
          const strength = [...adds.values()].reduce((x, y) => x + y, 0);
          const texts = sumOverTexts(corpus, adds);
          const both = { articles: adds.size, strength, texts: texts.texts, textStrength: texts.strength };
          expect(listing.counts.tieOf(tie)).toEqual(both);
          expect(listing.measured.strengthOf(tie)).toBe(unit === 'texts' ? both.textStrength : both.strength);
          expect(surpriseIn(listing.corpus, listing.counts, tie)).toBeCloseTo(
            gSquared(both.texts, listing.counts.entityTexts[a]!, listing.counts.entityTexts[b]!, before.counts.texts),
            6,
          );
          if (folds.articlesTying(tie) === undefined) continue;
          checked++;
          expect(folds.articlesTying(tie)!.toSorted((x, y) => x - y)).toEqual([...adds.keys()]);
          const days = [...adds.keys()].map((article) => corpus.articles.firstDay[article]!);
          expect(tiesSeen(listing.corpus, listing.counts, [tie]).get(tie)).toEqual({ first: Math.min(...days), last: Math.max(...days) });
        }
        expect(checked).toBeGreaterThan(20);
      });

      test(`every name and tie is drawn, stood for, or inside a fold, and none twice: ${about}`, () => {
        const { network } = listing;
        expect(network.entities.flatMap(folds.membersOf).toSorted((x, y) => x - y)).toEqual(
          before.network.entities.toSorted((x, y) => x - y),
        );
        const inside = folds.all.flatMap((fold) => fold.inside);
        expect(inside.length).toBe(folds.inside);
        expect([...network.ties.flatMap(folds.tiesOf), ...inside].toSorted((x, y) => x - y)).toEqual(
          before.network.ties.toSorted((x, y) => x - y),
        );
        const counts = network.entities.map((row) => listing.measured.entityCounts[row]!);
        expect(counts).toEqual(counts.toSorted((x, y) => y - x));
        const strengths = network.ties.map(listing.measured.strengthOf);
        expect(strengths).toEqual(strengths.toSorted((x, y) => y - x));
        for (const tie of network.ties)
          expect(listing.corpus.ties.between(listing.corpus.ties.b[tie]!, listing.corpus.ties.a[tie]!)).toBe(tie);
      });
    }

const SMALL = makeCorpus(
  [
    { id: 'a', published: '2023-01-01', text: '[Ann Ash] met [Ben Birch] and [Dan Dale].' },
    { id: 'b', published: '2023-01-02', text: '[Ann Ash] met [Ben Birch].' },
    { id: 'c', published: '2023-01-03', text: '[Cid Cole] met [Dan Dale].' },
  ],
  {},
);
const small: Corpus = {
  ...SMALL,
  entities: { ...SMALL.entities, community: Int32Array.from(SMALL.entities.name, (name) => (name === 'Dan Dale' ? 1 : 0)) },
};
const days = (first: string, last: string) => ({ published: { first: parseIsoDay(first)!, last: parseIsoDay(last)!, undated: false } });
const listed = ({ corpus, network, measured }: Listing) =>
  network.entities.map((row) => [corpus.entities.name[row], measured.entityCounts[row]]);

test('a fold is called by its strongest member, and an article that names two of its members counts once', () => {
  const listing = foldedListing(unfolded(small, 'articles'), ['ben-birch']);
  expect(listed(listing)).toEqual([
    ['Ann Ash and 2 more', 3],
    ['Dan Dale', 2],
  ]);
  expect(listing.corpus.folds!.words).toBe('1 name, 1 folded community');
  // Two of its members stand in one sentence with Dan Dale, and add once.
  expect(listing.network.ties.map(listing.measured.strengthOf)).toEqual([2 * strengthAt(0)]);
});

test('it is found by a name that the period does not have', () => {
  const listing = foldedListing(unfolded(small, 'articles', days('2023-01-02', '2023-01-02')), ['cid-cole']);
  expect(listed(listing)).toEqual([['Ann Ash and 1 more', 1]]);
});

test('a community of which one name is left is drawn as that name', () => {
  const listing = foldedListing(unfolded(small, 'articles', days('2023-01-03', '2023-01-03')), ['ann-ash']);
  expect(listing.corpus.folds).toBeUndefined();
  expect(listed(listing).map(([name]) => name)).toEqual(expect.arrayContaining(['Cid Cole', 'Dan Dale']));
});

test('two names of one community fold it once, and both are taken away when it is unfolded', () => {
  const { folds } = foldedListing(unfolded(small, 'articles'), ['ann-ash', 'ben-birch']).corpus;
  expect(folds!.all.map(({ anchors }) => anchors)).toEqual([['ann-ash', 'ben-birch']]);
});
