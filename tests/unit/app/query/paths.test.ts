import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { Neighbours } from '../../../../src/app/query/neighbours.ts';
import { commonNeighbours, shortestPath, type PathLimits } from '../../../../src/app/query/paths.ts';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { STRENGTH_UNIT, strengthAt } from '../../../../src/schema/tie.ts';
import type { Corpus } from '../../../../src/app/data/corpus.ts';
import type { Clauses } from '../../../../src/app/query/clauses.ts';
import { daily } from '../../../support/daily.ts';
import { makeCorpus } from '../../../support/explorer.ts';

/** Ann meets Bob twice in one sentence and Bob meets Cyd; Dee, whom everybody meets, is closer; Ann and Cyd once share an article. */
const corpus = makeCorpus(
  daily(
    '2023-11-01',
    '[Ann] met [Bob].',
    '[Ann] met [Bob].',
    '[Bob] met [Cyd].',
    '[Dee] met [Ann].',
    '[Dee] met [Ann].',
    '[Dee] met [Cyd].',
    '[Dee] met [Cyd].',
    '[Ann] slept.\nIt rained.\n[Cyd] slept.',
    '[Eve] slept.',
  ),
  { Dee: 'place' },
);
const row = (name: string, of: Corpus = corpus) => of.entities.name.indexOf(name);
const names = (entities: readonly number[] = [], of: Corpus = corpus) => entities.map((entity) => of.entities.name[entity]);

const LIMITS: PathLimits = { without: new Set(), isShown: () => true };
const neighboursIn = (of: Corpus, clauses: Clauses = {}) => new Neighbours(of, articleSet(of, clauses).has, 'articles');
const way = (from: string, to: string, limits: Partial<PathLimits> = {}, clauses: Clauses = {}) =>
  shortestPath(neighboursIn(corpus, clauses), row(from), row(to), { ...LIMITS, ...limits });

describe('the path of strongest evidence', () => {
  test('goes through whoever is closest to both, and says how strong each tie is', () => {
    const path = way('Ann', 'Cyd')!;
    expect(names(path.entities)).toEqual(['Ann', 'Dee', 'Cyd']);
    expect(path.ties).toEqual([
      { strength: 2 * STRENGTH_UNIT, count: 2 },
      { strength: 2 * STRENGTH_UNIT, count: 2 },
    ]);
    expect(path.cost).toBe(1);
  });

  test('goes round whoever it is not to go through, or whose type is hidden', () => {
    expect(names(way('Ann', 'Cyd', { without: new Set([row('Dee')]) })!.entities)).toEqual(['Ann', 'Bob', 'Cyd']);
    expect(names(way('Ann', 'Cyd', { isShown: (entity) => corpus.entities.type[entity] !== 'place' })!.entities)).toEqual([
      'Ann',
      'Bob',
      'Cyd',
    ]);
  });

  test('is made of articles of the set alone', () => {
    const published = { first: parseIsoDay('2023-11-01')!, last: parseIsoDay('2023-11-03')!, undated: false };
    expect(names(way('Ann', 'Cyd', {}, { published })!.entities)).toEqual(['Ann', 'Bob', 'Cyd']);
  });

  test('is no direct tie, and there may be none', () => {
    expect(way('Ann', 'Cyd', { without: new Set([row('Bob'), row('Dee')]) })).toBeUndefined();
    expect(way('Ann', 'Eve')).toBeUndefined();
    expect(way('Eve', 'Ann')).toBeUndefined();
    expect(way('Ann', 'Ann')).toBeUndefined();
  });

  test('of equal ones, is the one of fewer steps, then the one through names of more articles', () => {
    const pairs = (...names: string[]) => names.map((text, i) => ({ id: `${text}${i}`, text }));
    const equal = makeCorpus(
      pairs(
        ...['[Ann] met [Bob].', '[Bob] met [Cyd].', '[Ann] met [Gus].', '[Gus] met [Cyd].', '[Gus] slept.'],
        ...['[Ann] met [Hal].', '[Ann] met [Hal].', '[Hal] met [Ida].', '[Hal] met [Ida].', '[Ida] met [Cyd].'],
      ),
    );
    const [ann, cyd] = [row('Ann', equal), row('Cyd', equal)];
    const found = (from: number, to: number, ...without: string[]) =>
      shortestPath(neighboursIn(equal), from, to, { ...LIMITS, without: new Set(without.map((name) => row(name, equal))) })!;
    expect(found(ann, cyd, 'Gus', 'Bob').cost).toBe(found(ann, cyd).cost);
    expect(names(found(ann, cyd).entities, equal)).toEqual(['Ann', 'Gus', 'Cyd']);
    expect(names(found(cyd, ann).entities, equal)).toEqual(['Cyd', 'Gus', 'Ann']);
    expect(names(found(ann, cyd, 'Gus').entities, equal)).toEqual(['Ann', 'Bob', 'Cyd']);
    expect(names(found(ann, cyd, 'Gus', 'Bob').entities, equal)).toEqual(['Ann', 'Hal', 'Ida', 'Cyd']);
  });

  test('is the same one backwards', () => {
    expect(way('Cyd', 'Ann')!.entities).toEqual(way('Ann', 'Cyd')!.entities.toReversed());
  });
});

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
/** Some in one sentence, the next in another: ties of very different strength, with A and B apart more often than not. */
const article = fc.record({
  sentences: fc.array(fc.subarray(NAMES, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  times: fc.constantFrom(1, 1, 2, 6),
  isIn: fc.boolean(),
});

describe('a path costs what the cheapest of all paths does', () => {
  test.each([
    ['through anybody', 'articles', [], false],
    ['in independent texts', 'texts', [], false],
    ['not through the most named', 'articles', ['C', 'D'], false],
    ['within some of the articles', 'articles', [], true],
    ['within some of them, in independent texts, not through two', 'texts', ['C', 'E'], true],
  ] as const)('%s', (_, unit, avoided, isFiltered) => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 3, maxLength: 16 }), (made) => {
        const written = made.flatMap(({ sentences, times, isIn }, i) =>
          Array.from({ length: times }, (_each, n) => ({
            id: `a${String(i).padStart(2, '0')}-${n}`,
            text: sentences.map((sentence) => sentence.map((name) => `[${name}]`).join(' met ')).join('.\n'),
            ...(n > 3 ? { copyOf: `a${String(i).padStart(2, '0')}-0` } : {}),
            isIn,
          })),
        );
        const some = makeCorpus(written.map(({ isIn: _isIn, ...one }) => one));
        const isIn = new Map(written.map((one) => [one.id, one.isIn || !isFiltered]));
        const has = Uint8Array.from(some.articles.id, (id) => Number(isIn.get(id)));
        const [a, b] = [row('A', some), row('B', some)];
        if (a < 0 || b < 0) return;
        const without = new Set(avoided.map((name) => row(name, some)));
        const neighbours = new Neighbours(some, has, unit);
        const path = shortestPath(neighbours, a, b, { ...LIMITS, without });
        expect(path?.cost ?? Infinity).toBeCloseTo(cheapest(some, has, unit, a, b, without), 9);
        if (!path) return;
        expect([path.entities[0], path.entities.at(-1)]).toEqual([a, b]);
        expect(new Set(path.entities).size).toBe(path.entities.length);
        expect(path.entities.filter((entity) => without.has(entity))).toEqual([]);
        path.ties.forEach(({ strength }, i) => {
          expect(strength).toBe(strengths(some, has, unit).get(pairOf(path.entities[i]!, path.entities[i + 1]!)));
        });
        expect(shortestPath(new Neighbours(some, has, unit), b, a, { ...LIMITS, without })!.cost).toBeCloseTo(path.cost, 9);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

const pairOf = (x: number, y: number) => `${Math.min(x, y)} ${Math.max(x, y)}`;

/** Of every two that an article of the set names, counted article by article: of copies the strongest counts. */
function strengths({ ties, articles }: Corpus, has: Uint8Array, unit: 'articles' | 'texts'): Map<string, number> {
  const byText = new Map<string, number>();
  for (let article = 0; article < articles.count; article++)
    for (let i = ties.start[article]!; has[article] === 1 && i < ties.start[article + 1]!; i++) {
      const key = `${pairOf(ties.a[ties.tie[i]!]!, ties.b[ties.tie[i]!]!)} ${unit === 'texts' ? articles.text[article]! : article}`;
      byText.set(key, Math.max(byText.get(key) ?? 0, ties.strength[i]!));
    }
  const sums = new Map<string, number>();
  for (const [key, strength] of byText) {
    const pair = key.split(' ').slice(0, 2).join(' ');
    sums.set(pair, (sums.get(pair) ?? 0) + strength);
  }
  return sums;
}

/** Floyd & Warshall over all ties but the direct one. */
function cheapest(of: Corpus, has: Uint8Array, unit: 'articles' | 'texts', a: number, b: number, without: ReadonlySet<number>): number {
  const count = of.entities.count;
  const cost = Array.from({ length: count }, (_, x) => Array.from({ length: count }, (_y, y) => (x === y ? 0 : Infinity)));
  for (const [pair, strength] of strengths(of, has, unit)) {
    const [x, y] = pair.split(' ').map(Number) as [number, number];
    if (pair === pairOf(a, b) || without.has(x) || without.has(y)) continue;
    cost[x]![y] = cost[y]![x] = STRENGTH_UNIT / (strength || 0.5);
  }
  for (let via = 0; via < count; via++)
    for (let x = 0; x < count; x++) for (let y = 0; y < count; y++) cost[x]![y] = Math.min(cost[x]![y]!, cost[x]![via]! + cost[via]![y]!);
  return cost[a]![b]!;
}

test('who is tied to both comes by the weaker of the two ties', () => {
  const found = commonNeighbours(corpus, articleSet(corpus, {}).has, row('Ann'), row('Cyd'), { unit: 'articles', isShown: () => true });
  expect(found.map(({ entity, toA, toB, countA, countB }) => [corpus.entities.name[entity], toA, toB, countA, countB])).toEqual([
    ['Dee', 2 * strengthAt(0), 2 * strengthAt(0), 2, 2],
    ['Bob', 2 * strengthAt(0), strengthAt(0), 2, 1],
  ]);
});
