import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { Neighbours } from '../../../../src/app/query/neighbours.ts';
import { commonNeighbours, shortestPath, type PathLimits } from '../../../../src/app/query/paths.ts';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { STRENGTH_UNIT, strengthAt } from '../../../../src/schema/tie.ts';
import type { Corpus } from '../../../../src/app/data/corpus.ts';
import type { Clauses } from '../../../../src/app/query/clauses.ts';
import { makeCorpus } from '../../../support/explorer.ts';

/** Ann meets Bob twice in one sentence and Bob meets Cyd; Dee, whom everybody meets, is closer; Ann and Cyd once share an article. */
const corpus = makeCorpus(
  [
    { id: 'a', published: '2023-11-01', text: '[Ann] met [Bob].' },
    { id: 'b', published: '2023-11-02', text: '[Ann] met [Bob].' },
    { id: 'c', published: '2023-11-03', text: '[Bob] met [Cyd].' },
    { id: 'd', published: '2023-11-04', text: '[Dee] met [Ann].' },
    { id: 'e', published: '2023-11-05', text: '[Dee] met [Ann].' },
    { id: 'f', published: '2023-11-06', text: '[Dee] met [Cyd].' },
    { id: 'g', published: '2023-11-07', text: '[Dee] met [Cyd].' },
    { id: 'h', published: '2023-11-08', text: '[Ann] slept.\nIt rained.\n[Cyd] slept.' },
    { id: 'i', published: '2023-11-09', text: '[Eve] slept.' },
  ],
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

test('a path costs what the cheapest of all paths does', () => {
  const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const article = fc.array(fc.subarray(NAMES, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(article, { minLength: 3, maxLength: 14 }), (made) => {
      const some = makeCorpus(
        made.map((sentences, i) => ({
          id: `a${String(i).padStart(2, '0')}`,
          text: sentences.map((sentence) => sentence.map((name) => `[${name}]`).join(' met ')).join('.\n'),
        })),
      );
      const [a, b] = [row('A', some), row('B', some)];
      if (a < 0 || b < 0) return;
      const path = shortestPath(neighboursIn(some), a, b, LIMITS);
      expect(path?.cost ?? Infinity).toBeCloseTo(cheapest(some, a, b), 9);
      if (!path) return;
      expect([path.entities[0], path.entities.at(-1)]).toEqual([a, b]);
      expect(new Set(path.entities).size).toBe(path.entities.length);
      path.ties.forEach(({ strength }, i) => {
        const tie = some.ties.between(path.entities[i]!, path.entities[i + 1]!);
        expect(strength).toBe(strengthOf(some, tie));
      });
    }),
    { seed: 5, numRuns: 200 },
  );
});

function strengthOf({ ties }: Corpus, wanted: number): number {
  return ties.tie.reduce((sum, tie, i) => sum + (tie === wanted ? ties.strength[i]! : 0), 0);
}

/** Floyd & Warshall over all ties but the direct one. */
function cheapest(of: Corpus, a: number, b: number): number {
  const count = of.entities.count;
  const cost = Array.from({ length: count }, (_, x) => Array.from({ length: count }, (_y, y) => (x === y ? 0 : Infinity)));
  for (let tie = 0; tie < of.ties.count; tie++) {
    const [x, y] = [of.ties.a[tie]!, of.ties.b[tie]!];
    if (x === Math.min(a, b) && y === Math.max(a, b)) continue;
    cost[x]![y] = cost[y]![x] = STRENGTH_UNIT / (strengthOf(of, tie) || 0.5);
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
