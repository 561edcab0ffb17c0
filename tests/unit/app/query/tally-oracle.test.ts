import crossfilter from 'crossfilter2';
import { expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import type { Clauses } from '../../../../src/app/query/clauses.ts';
import { partnersOf } from '../../../../src/app/query/partners.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { isoDay, parseIsoDay } from '../../../../src/schema/day.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const FIRST = parseIsoDay('2023-01-01')!;
const DAYS = 120;
const random = seededRandom(11);
const below = (limit: number) => Math.floor(random() * limit);

/** Few names are everywhere, most are rare; every twelfth article is a copy of one before it. */
const corpus = makeCorpus(
  Array.from({ length: 400 }, (_, i) => i)
    .map((i) => ({ i, day: FIRST + Math.floor((i * DAYS) / 400) }))
    .map(({ i, day }) => ({
      id: `a${String(i).padStart(3, '0')}`,
      published: isoDay(day),
      source: `Paper ${below(3)}`,
      ...(i > 0 && i % 12 === 0 ? { copyOf: `a${String(i - 1 - (i % 5)).padStart(3, '0')}` } : {}),
      text: Array.from({ length: 1 + below(4) }, () =>
        Array.from({ length: 1 + below(3) }, () => `[N${Math.floor(60 * random() ** 3)}]`)
          .join(' met ')
          .concat('.'),
      ).join('\n'),
    })),
);
const { ties, named, articles } = corpus;

/** What crossfilter's own reduction makes of the same articles, filled into the same arrays. */
function oracle() {
  const filter = crossfilter([...articles.id.keys()]);
  const day = filter.dimension((article) => articles.firstDay[article]!);
  const outlet = filter.dimension((article) => articles.outlet[article]!);
  const sums = {
    articles: 0,
    entities: new Int32Array(corpus.entities.count),
    ties: new Int32Array(ties.count),
    strength: new Float64Array(ties.count),
  };
  const change = (sign: 1 | -1) => (into: typeof sums, article: number) => {
    into.articles += sign;
    for (let i = named.start[article]!; i < named.start[article + 1]!; i++) into.entities[named.entity[i]!]! += sign;
    for (let i = ties.start[article]!; i < ties.start[article + 1]!; i++) {
      into.ties[ties.tie[i]!]! += sign;
      into.strength[ties.tie[i]!]! += sign * ties.strength[i]!;
    }
    return into;
  };
  const group = filter.groupAll<typeof sums>().reduce(change(1), change(-1), () => sums);
  return { day, outlet, sums: () => group.value() };
}

test('counts and strengths equal those of crossfilter for thousands of selections', () => {
  const { day, outlet, sums } = oracle();
  const tally = new Tally(corpus);
  for (let move = 0; move < 3000; move++) {
    // Moves by a day, moves of both ends, jumps, and now and then another clause.
    const length = 1 + below(move % 3 === 0 ? DAYS : 12);
    const first = FIRST + below(DAYS);
    const outlets = move % 7 === 0 ? [below(3)] : undefined;
    const clauses: Clauses = { published: { first, last: first + length - 1, undated: false }, ...(outlets ? { outlets } : {}) };
    const counts = tally.moveTo(articleSet(corpus, clauses));
    day.filterRange([first, first + length]);
    if (outlets) outlet.filterExact(outlets[0]!);
    else outlet.filterAll();
    const expected = sums();
    expect(counts.articles).toBe(expected.articles);
    expect(counts.entityArticles).toEqual(expected.entities);
    expect(counts.tiesByTypes.reduce((sum, count) => sum + count, 0)).toBe(
      expected.ties.reduce((sum, count) => sum + Number(count > 0), 0),
    );
    expect(counts.beyond.tieArticles).toEqual(expected.ties.subarray(0, ties.beyond));
    if (move % 10 !== 0) continue;
    expect(counts.tieArticles).toEqual(expected.ties);
    expect(counts.tieStrength).toEqual(expected.strength);
    const tie = below(ties.count);
    expect(counts.tieOf(tie)).toMatchObject({ articles: expected.ties[tie], strength: expected.strength[tie] });
  }
});

test('independent texts equal those that are counted one by one', () => {
  const tally = new Tally(corpus);
  for (let move = 0; move < 300; move++) {
    const first = FIRST + below(DAYS);
    const set = articleSet(corpus, { published: { first, last: first + below(DAYS), undated: false } });
    const counts = tally.moveTo(set);
    const texts = new Map<number, Map<number, number>>();
    for (let article = 0; article < articles.count; article++) {
      if (!set.has[article]) continue;
      const strongest = texts.get(articles.text[article]!) ?? new Map<number, number>();
      texts.set(articles.text[article]!, strongest);
      for (let i = ties.start[article]!; i < ties.start[article + 1]!; i++)
        strongest.set(ties.tie[i]!, Math.max(strongest.get(ties.tie[i]!) ?? 0, ties.strength[i]!));
    }
    const expected = new Int32Array(ties.count);
    const strength = new Float64Array(ties.count);
    for (const strongest of texts.values())
      for (const [tie, adds] of strongest) {
        expected[tie]!++;
        strength[tie]! += adds;
      }
    expect(counts.texts).toBe(texts.size);
    expect(counts.tieTexts).toEqual(expected);
    expect(counts.tieTextStrength).toEqual(strength);
    const entity = below(20);
    const partners = partnersOf(corpus, set.has, entity);
    for (const { entity: other, texts: count, textStrength } of partners) {
      const tie = ties.between(entity, other);
      expect([count, textStrength]).toEqual([expected[tie], strength[tie]]);
    }
    expect(partners.length).toBe(
      [...expected.keys()].filter((tie) => expected[tie]! > 0 && [ties.a[tie], ties.b[tie]].includes(entity)).length,
    );
  }
});
