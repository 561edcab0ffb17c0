import { expect, test } from 'vitest';
import { countTies } from '../../../../src/pipeline/cooccurrence/count-ties.ts';
import type { Network } from '../../../../src/pipeline/cooccurrence/network.ts';
import { layOut, type Positions } from '../../../../src/pipeline/layout/lay-out.ts';
import type { Layout } from '../../../../src/pipeline/layout/layout.ts';
import { markRadius } from '../../../../src/schema/mark-radius.ts';
import { annotated, entitiesNamed } from '../../../support/annotated.ts';
import { randomCorpus } from '../../../support/random-corpus.ts';

function networkOf(seed: number, articleCount: number, circles: number, perCircle: number): Network {
  const { articles, entities } = randomCorpus(seed, articleCount, circles, perCircle);
  return countTies(articles, entities);
}

function positionsOf(network: Network, { placed, x, y }: Layout): Map<string, { x: number; y: number }> {
  return new Map(Array.from(placed, (entity, i) => [network.entities[entity]!.id, { x: x[i]! / 1000, y: y[i]! / 1000 }]));
}

/** Pairs of marks that touch, a square's corners included. */
function touching(network: Network, { placed, x, y }: Layout): string[] {
  const reach = (i: number) => 1.26 * markRadius(network.articleCounts[placed[i]!]!, network.articleCounts[0]!);
  const pairs: string[] = [];
  for (let i = 0; i < placed.length; i++)
    for (let j = 0; j < i; j++)
      if (Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) / 1000 < reach(i) + reach(j)) pairs.push(`${placed[j]} ${placed[i]}`);
  return pairs;
}

test('both ends of every tie shown by default have a place, and so have the names of most articles', () => {
  const network = networkOf(1, 600, 12, 30);
  const { placed } = layOut(network);
  const isPlaced = new Set(placed);
  expect(network.shownTies.length).toBeGreaterThan(100);
  expect(network.entities.length).toBeGreaterThan(placed.length);
  for (const { a, b } of network.shownTies) expect(isPlaced.has(a) && isPlaced.has(b)).toBe(true);
  for (let entity = 0; entity < 60; entity++) expect(isPlaced.has(entity)).toBe(true);
  expect([...placed]).toEqual([...isPlaced].sort((x, y) => x - y));
});

test('the same articles in any order give the same layout', () => {
  const { articles, entities } = randomCorpus(2, 200, 6, 12);
  const layout = layOut(countTies(articles, entities));
  expect(layOut(countTies(articles, entities))).toEqual(layout);
  expect(layOut(countTies(articles.toReversed(), entities.toReversed()))).toEqual(layout);
});

test.each([
  ['a corpus that fills the canvas', networkOf(3, 400, 10, 20)],
  ['a small one', networkOf(4, 12, 2, 10)],
  ['one with more names than the canvas holds', networkOf(5, 3000, 40, 10)],
  ['one whose names hardly meet', networkOf(6, 150, 70, 2)],
])('no mark touches another, and all lie in a frame of about 3:2: %s', (_, network) => {
  const layout = layOut(network);
  expect(layout.placed.length).toBeGreaterThan(12);
  expect(touching(network, layout)).toEqual([]);
  const width = (Math.max(...layout.x) - Math.min(...layout.x)) / 1000;
  const height = (Math.max(...layout.y) - Math.min(...layout.y)) / 1000;
  expect(width / height).toBeGreaterThan(1.2);
  expect(width / height).toBeLessThan(2);
  if (layout.placed.length <= 180) {
    expect(Math.min(...layout.x)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...layout.x)).toBeLessThanOrEqual(816_000);
    expect(Math.min(...layout.y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...layout.y)).toBeLessThanOrEqual(500_000);
  }
});

test('members of a community stand closer to one another than to the rest', () => {
  const network = networkOf(7, 400, 8, 10);
  const { placed, x, y } = layOut(network);
  const means = { within: [0, 0], across: [0, 0] };
  for (let i = 0; i < placed.length; i++) {
    for (let j = 0; j < i; j++) {
      const mean = network.community[placed[i]!] === network.community[placed[j]!] ? means.within : means.across;
      mean[0]! += Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
      mean[1]!++;
    }
  }
  expect(means.within[0]! / means.within[1]!).toBeLessThan((0.6 * means.across[0]!) / means.across[1]!);
});

test('with earlier positions every mark stays where it was', () => {
  const network = networkOf(3, 400, 10, 20);
  const layout = layOut(network);
  expect(layOut(network, positionsOf(network, layout))).toEqual(layout);
});

test('newcomers find room among marks that stay to the thousandth, near whom they are tied to', () => {
  const network = networkOf(3, 400, 10, 20);
  const full = layOut(network);
  const previous: Positions = new Map([...positionsOf(network, full)].filter((_, i) => i % 7 !== 3));
  const layout = layOut(network, previous);
  const after = positionsOf(network, layout);
  for (const [id, point] of previous) expect(after.get(id)).toEqual(point);
  expect(after.size).toBe(full.placed.length);
  expect(touching(network, layout)).toEqual([]);
  expect(layOut(network, previous)).toEqual(layout);

  const newcomers = [...after].filter(([id]) => !previous.has(id));
  const rows = new Map(network.entities.map(({ id }, row) => [id, row]));
  let toNeighbours = 0;
  let toAll = 0;
  for (const [id, point] of newcomers) {
    const row = rows.get(id)!;
    const tied = network.shownTies.flatMap(({ a, b }) => (a === row ? [b] : b === row ? [a] : []));
    const mean = (others: readonly string[]) =>
      others.reduce((sum, other) => sum + Math.hypot(after.get(other)!.x - point.x, after.get(other)!.y - point.y), 0) /
      Math.max(1, others.length);
    if (tied.length === 0) continue;
    toNeighbours += mean(tied.map((other) => network.entities[other]!.id));
    toAll += mean([...previous.keys()]);
  }
  expect(toNeighbours).toBeLessThan(0.7 * toAll);
});

test('positions of hardly anybody are no reason to keep them', () => {
  const network = networkOf(3, 400, 10, 20);
  const layout = layOut(network);
  const few: Positions = new Map([
    [network.entities[0]!.id, { x: 1, y: 1 }],
    ['nobody', { x: 2, y: 2 }],
  ]);
  expect(layOut(network, few)).toEqual(layout);
});

test('a newcomer to a handful of names leaves the others in place', () => {
  const entities = entitiesNamed('hull', 'leeds', 'york', 'ripon');
  const before = countTies([annotated('a', [['hull', 'leeds', 'york']])], entities);
  const previous = positionsOf(before, layOut(before));
  const after = countTies([annotated('a', [['hull', 'leeds', 'york']]), annotated('b', [['york', 'ripon']])], entities);
  const layout = layOut(after, previous);
  expect([...positionsOf(after, layout)].filter(([id]) => id !== 'ripon')).toEqual(expect.arrayContaining([...previous]));
  expect(touching(after, layout)).toEqual([]);
});

test('no names, no places', () => {
  expect(layOut(countTies([], []))).toEqual({ placed: new Int32Array(), x: new Int32Array(), y: new Int32Array() });
});
