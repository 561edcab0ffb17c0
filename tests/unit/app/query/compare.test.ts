import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleSet, publishedWithin, type ArticleSet } from '../../../../src/app/query/article-set.ts';
import { chanceOfSplit } from '../../../../src/app/query/chance-split.ts';
import { compareTies, type Comparison } from '../../../../src/app/query/compare.ts';
import { discoveryLimit, leastTestable } from '../../../../src/app/query/false-discovery.ts';
import { farthestFirst } from '../../../../src/app/query/farthest-first.ts';
import { logOddsZ } from '../../../../src/app/query/log-odds.ts';
import { textsByTie } from '../../../../src/app/query/period-ties.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { dayOf, isoDay } from '../../../../src/schema/day.ts';
import type { MarkedArticle } from '../../../support/bundle.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const FIRST = dayOf(2020, 1, 1);
const EARLIER = { first: FIRST, last: FIRST + 99 };
const LATER = { first: FIRST + 100, last: FIRST + 199 };

function article(i: number, day: number, names: readonly string[], copyOf?: string): MarkedArticle {
  const text = `${names.map((name) => `[${name}]`).join(' met ')} here.`;
  return { id: `a${i}`, published: isoDay(FIRST + day), text, ...(copyOf === undefined ? {} : { copyOf }) };
}

function periods(articles: readonly MarkedArticle[]) {
  const corpus = makeCorpus([...articles].sort((x, y) => (x.published! < y.published! ? -1 : x.published! > y.published! ? 1 : 0)));
  const all = articleSet(corpus, {});
  return { corpus, earlier: publishedWithin(corpus, all, EARLIER), later: publishedWithin(corpus, all, LATER) };
}

/** Pairs of the same twelve names, whatever the day: nothing changes but by chance. */
function unchanging(seed: number, count = 400): MarkedArticle[] {
  const random = seededRandom(seed);
  const name = () => `N${Math.floor(12 * random() ** 2)}`;
  return Array.from({ length: count }, (_, i) => article(i, Math.floor(200 * random()), [...new Set([name(), name(), name()])]));
}

const rowsOf = ({ changed, unchanged, changeOf }: Comparison) => [...changed, ...Array.from(unchanged(), changeOf)];

test('the score is the log-odds ratio in its standard deviations, each count joined by its prior', () => {
  // (6 + 2) of (20 + 10) later, (1 + 2) of (15 + 10) earlier: ln((8·22)/(22·3)) / √(1/3 + 1/8)
  const z = logOddsZ({ earlier: 1, later: 6, prior: 2 }, { earlier: 15, later: 20, prior: 10 });
  expect(z).toBeCloseTo(Math.log(8 / 3) / Math.sqrt(11 / 24), 12);
  expect(logOddsZ({ earlier: 4, later: 4, prior: 2 }, { earlier: 4, later: 4, prior: 2 })).toBe(0);
});

test('the score is that of the paper, written out: the difference of two log-odds over the root of its variance', () => {
  const counts = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 60 })), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 50 }), (things, weight) => {
      const sum = (at: 0 | 1 | 2) => things.reduce((all, thing) => all + thing[at], 0);
      // Equations 15, 16 and 22: n, y and α as they are named there, i the later group, j the earlier.
      const [nj, ni, all] = [sum(0), sum(1), sum(2)];
      for (const [yj, yi, everywhere] of things) {
        const alpha = (weight * everywhere) / all;
        const omega = (y: number, n: number) => Math.log((y + alpha) / (n + weight - y - alpha));
        const expected = (omega(yi, ni) - omega(yj, nj)) / Math.sqrt(1 / (yi + alpha) + 1 / (yj + alpha));
        const total = { earlier: nj, later: ni, prior: weight };
        expect(logOddsZ({ earlier: yj, later: yi, prior: alpha }, total)).toBeCloseTo(expected, 8);
        expect(logOddsZ({ earlier: yi, later: yj, prior: alpha }, { earlier: ni, later: nj, prior: weight })).toBeCloseTo(-expected, 8);
      }
    }),
  );
});

test('chance splits texts as balls are drawn from an urn', () => {
  const chance = chanceOfSplit(3, 3);
  // Of the 20 ways to draw 3 texts of 6, one takes all three of the earlier period.
  expect(chance.of({ earlier: 3, later: 0 })).toBeCloseTo(2 / 20, 12);
  expect(chance.of({ earlier: 2, later: 1 })).toBeCloseTo(1, 12);
  expect(chance.least(3)).toBeCloseTo(2 / 20, 12);
  expect(chance.least(4)).toBeCloseTo(2 * (3 / 15), 12);
});

test('of several p, the largest below its rank’s share of the rate is the limit', () => {
  expect(discoveryLimit([0.04, 0.001, 0.012, 0.02], 8, 0.05)).toBe(0.012);
  expect(discoveryLimit([0.04], 8, 0.05)).toBe(0);
});

test('what is too rare ever to be a discovery is not tested', () => {
  const least = (texts: number) => 2 ** (1 - texts);
  expect(leastTestable(Int32Array.of(0, 4, 0, 0, 0, 0, 1, 0, 1), least, 0.05)).toEqual({ least: 7, tested: 1 });
  expect(leastTestable(Int32Array.of(0, 2), least, 0.05)).toEqual({ least: 2, tested: 0 });
});

test('a text and its copies count once in a period, and once in either', () => {
  const { corpus, earlier, later } = periods([
    article(0, 1, ['Ann', 'Bob']),
    article(1, 2, ['Ann', 'Bob'], 'a0'),
    article(2, 150, ['Ann', 'Bob'], 'a0'),
    article(3, 151, ['Ann', 'Cid']),
  ]);
  const tie = corpus.ties.between(corpus.entities.byId.get('ann')!, corpus.entities.byId.get('bob')!);
  expect(textsByTie(corpus, earlier)[tie]).toBe(1);
  expect(textsByTie(corpus, later)[tie]).toBe(1);
});

test('every tie is counted as by hand: of one article or many, of copies, of periods that overlap, and of types left out', () => {
  const types = { Lima: 'place', Oslo: 'place', N3: 'organization' } as const;
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 199 }), fc.boolean(), (seed, from, hides) => {
      const random = seededRandom(seed);
      const rare = () => (random() < 0.3 ? `Rare ${Math.floor(500 * random())}` : `N${Math.floor(8 * random())}`);
      const made = Array.from({ length: 60 }, (_, i) => {
        const names = [...new Set([rare(), rare(), rare(), random() < 0.2 ? 'Lima' : 'Oslo'])];
        return article(i, Math.floor(200 * random()), names, i > 10 && random() < 0.2 ? `a${Math.floor(10 * random())}` : undefined);
      });
      const corpus = makeCorpus(
        [...made].sort((x, y) => (x.published! < y.published! ? -1 : x.published! > y.published! ? 1 : 0)),
        types,
      );
      const all = articleSet(corpus, {});
      const sets = [EARLIER, { first: FIRST + from, last: FIRST + 199 }].map((range) => publishedWithin(corpus, all, range));
      const hidden = hides ? (['place'] as const) : [];
      const compared = compareTies(corpus, sets[0]!, sets[1]!, hidden);

      const { ties, entities, articles } = corpus;
      const byHand = (tie: number, { has }: ArticleSet) => {
        if ([ties.a[tie]!, ties.b[tie]!].some((end) => (hidden as readonly string[]).includes(entities.type[end]!))) return 0;
        const texts = new Set<number>();
        for (let row = 0; row < articles.count; row++)
          if (has[row] && ties.tie.subarray(ties.start[row], ties.start[row + 1]).includes(tie)) texts.add(articles.text[row]!);
        return texts.size;
      };
      const counted = Array.from({ length: ties.count }, (_, tie) => sets.map((set) => byHand(tie, set)) as [number, number]);
      const met = counted.flatMap(([before, after], tie) => (before + after > 0 ? [tie] : []));
      expect(counted.map((_, tie) => compared.changeOf(tie)).map(({ earlier, later }) => [earlier, later])).toEqual(counted);
      expect(compared.ties).toBe(met.length);
      expect(
        rowsOf(compared)
          .map(({ tie }) => tie)
          .sort((x, y) => x - y),
      ).toEqual(met);
      expect(compared.tested).toBe(counted.filter(([before, after]) => before + after >= compared.leastTexts).length);
      expect(Object.values(compared.counts).reduce((sum, count) => sum + count)).toBe(met.length);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('a tie of one article alone can be a change where one period is tiny and few ties are asked about', () => {
  const much = Array.from({ length: 120 }, (_, i) => article(i, 100 + (i % 99), ['Cid', `Alone ${i}`].slice(0, i % 60 === 0 ? 2 : 1)));
  const { corpus, earlier, later } = periods([article(900, 5, ['Ann', 'Bob']), ...much]);
  const compared = compareTies(corpus, earlier, later);
  expect(compared.leastTexts).toBe(1);
  expect(compared.changed.map(({ kind, earlier: before, later: after }) => [kind, before, after])).toEqual([['lost', 1, 0]]);
});

test('a tie that was planted in the later period is gained, and the first of the table', () => {
  const planted = Array.from({ length: 14 }, (_, i) => article(1000 + i, 110 + i, ['Ann', 'Bob']));
  const { corpus, earlier, later } = periods([...unchanging(1), ...planted]);
  const compared = compareTies(corpus, earlier, later);
  const [first] = compared.changed;
  expect([corpus.entities.name[corpus.ties.a[first!.tie]!], corpus.entities.name[corpus.ties.b[first!.tie]!]].sort()).toEqual([
    'Ann',
    'Bob',
  ]);
  expect(first).toMatchObject({ kind: 'gained', earlier: 0, later: 14 });
  expect(first!.z).toBeGreaterThan(2);
});

test('the periods swapped, every score changes its sign and nothing else', () => {
  const { corpus, earlier, later } = periods([
    ...unchanging(2),
    ...Array.from({ length: 9 }, (_, i) => article(900 + i, i, ['Ann', 'Bob'])),
  ]);
  const one = compareTies(corpus, earlier, later);
  const other = compareTies(corpus, later, earlier);
  expect(other.changed.length).toBe(one.changed.length);
  for (const change of rowsOf(one)) {
    const swapped = other.changeOf(change.tie);
    expect(swapped.z).toBeCloseTo(-change.z, 10);
    expect(swapped).toMatchObject({ earlier: change.later, later: change.earlier });
    expect(swapped.kind === 'chance').toBe(change.kind === 'chance');
  }
  expect(other.counts).toMatchObject({ gained: one.counts.lost, lost: one.counts.gained, chance: one.counts.chance });
});

test('a period compared with itself has not changed', () => {
  const { corpus, earlier } = periods(unchanging(3));
  const compared = compareTies(corpus, earlier, earlier);
  expect(compared.changed).toEqual([]);
  expect(rowsOf(compared).every(({ z }) => Math.abs(z) < 1e-12)).toBe(true);
});

test('what chance explains is told as far from 0 as it lies, the farthest first, equals in the order of the corpus', () => {
  const { corpus, earlier, later } = periods(unchanging(6));
  const { unchanged, changeOf } = compareTies(corpus, earlier, later);
  const rows = Array.from(unchanged(), changeOf);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.map(({ tie }) => tie)).toEqual(
    [...rows].sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || x.tie - y.tie).map(({ tie }) => tie),
  );
});

test('millions are sorted by the counts that they share, few or many', () => {
  const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 60 }), (of) => {
      const far = (row: number) => Math.abs(of[row]![0] - of[row]![1]) % 7;
      const rows = Int32Array.from(of.keys());
      const expected = [...rows].sort((x, y) => far(y) - far(x) || x - y);
      expect([...farthestFirst(rows, far, (row) => of[row]!)]).toEqual(expected);
    }),
  );
});

test('of periods that overlap, what lies in both counts in either, and is no change', () => {
  const { corpus } = periods(unchanging(5));
  const all = articleSet(corpus, {});
  const whole = publishedWithin(corpus, all, { first: EARLIER.first, last: LATER.last });
  const compared = compareTies(corpus, publishedWithin(corpus, all, EARLIER), whole);
  for (const { earlier, later } of rowsOf(compared)) expect(later).toBeGreaterThanOrEqual(earlier);
  expect(compared.changed).toEqual([]);
});

test('with nothing, or one article, in a period there is no change to tell', () => {
  const { corpus, earlier, later } = periods([
    article(0, 1, ['Ann', 'Bob']),
    article(1, 2, ['Ann', 'Cid']),
    article(2, 120, ['Ann', 'Bob']),
  ]);
  const none: ArticleSet = { has: new Uint8Array(3), size: 0 };
  for (const [x, y] of [
    [earlier, none],
    [none, later],
    [none, none],
    [earlier, later],
  ] as const) {
    const compared = compareTies(corpus, x, y);
    expect(compared.changed).toEqual([]);
    expect(rowsOf(compared).every(({ z }) => Number.isFinite(z))).toBe(true);
    expect(compared.counts.chance).toBe(compared.ties);
  }
  expect(compareTies(corpus, earlier, none).ties).toBe(2);
});

test('where nothing changes, hardly a comparison in twenty finds a change', () => {
  const runs = Array.from({ length: 60 }, (_, seed) => {
    const { corpus, earlier, later } = periods(unchanging(100 + seed, 200));
    return compareTies(corpus, earlier, later);
  });
  expect(runs.reduce((sum, { tested }) => sum + tested, 0)).toBeGreaterThan(600);
  // With no true change, each change told is false: the share of comparisons that tell one is what is kept below 5 %.
  expect(runs.filter(({ changed }) => changed.length > 0).length).toBeLessThanOrEqual(5);
});

test('names of hidden types are no part of what is compared', () => {
  const { corpus, earlier, later } = periods(unchanging(4));
  expect(compareTies(corpus, earlier, later, ['person', 'organization', 'place']).ties).toBe(0);
});
