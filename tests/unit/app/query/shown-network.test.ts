import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { rangeRuns } from '../../../../src/app/query/runs.ts';
import { shownNetwork, type NetworkOptions } from '../../../../src/app/query/shown-network.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { TiesAmong } from '../../../../src/app/query/ties-among.ts';
import { defaultTies, strongestTies } from '../../../../src/schema/default-cut.ts';
import { ENTITY_TYPES } from '../../../../src/schema/entity.ts';
import { STRENGTH_UNIT } from '../../../../src/schema/tie.ts';
import { makeCorpus, TWO_ARTICLES, TYPES } from '../../../support/explorer.ts';
import type { MarkedArticle } from '../../../support/bundle.ts';

const PLAIN: NetworkOptions = { hiddenTypes: [], leastStrength: 0, cut: 'default', always: [], withTies: [] };

function show(articles: readonly MarkedArticle[], options: Partial<NetworkOptions> = {}) {
  const corpus = makeCorpus(articles, TYPES);
  const counts = new Tally(corpus).moveTo(articleSet(corpus, {}));
  const network = shownNetwork(corpus, counts, { ...PLAIN, ...options });
  const nameOf = (entity: number) => corpus.entities.name[entity]!;
  return {
    corpus,
    counts,
    network,
    names: network.entities.map(nameOf),
    ties: network.ties.map((tie) => `${nameOf(corpus.ties.a[tie]!)} – ${nameOf(corpus.ties.b[tie]!)}`),
  };
}

/** Pairs 0–1, 2–3, … that meet twice, each alone, and a crowd that meets once. */
const MANY: readonly MarkedArticle[] = [
  ...[0, 1, 2].flatMap((pair) =>
    [1, 2].map((day) => ({ id: `p${pair}-${day}`, published: `2023-01-0${day}`, text: `[A${pair} Ash] met [B${pair} Birch].` })),
  ),
  { id: 'crowd', published: '2023-02-01', text: '[C One], [C Two], [C Three] and [C Four] met.' },
  ...Array.from({ length: 40 }, (_, i) => ({ id: `alone${i}`, published: '2023-03-01', text: `[Solo ${i}] was there.` })),
];

test('in a small corpus every name and every tie is shown', () => {
  const { network, corpus } = show(TWO_ARTICLES);
  expect(network.entities).toHaveLength(corpus.entities.count);
  expect(network.ties).toHaveLength(corpus.ties.count);
  expect(network).toMatchObject({ entityCount: corpus.entities.count, tieCount: corpus.ties.count, cut: undefined });
});

test('names come by articles, ties by strength', () => {
  const { network, counts } = show(TWO_ARTICLES);
  const articles = network.entities.map((entity) => counts.entityArticles[entity]!);
  const strengths = network.ties.map((tie) => counts.tieStrength[tie]!);
  expect(articles).toEqual([...articles].sort((x, y) => y - x));
  expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
});

test('beyond the most, ties that chance explains or that one article has are left out, and that is said', () => {
  const { ties, network } = show(MANY, { most: 8 });
  expect(ties).toEqual(['A0 Ash – B0 Birch', 'A1 Ash – B1 Birch', 'A2 Ash – B2 Birch']);
  expect(network).toMatchObject({ tieCount: 9, cut: 'chance' });
});

test('the cut by rows leaves what the cut of all ties leaves', () => {
  const { corpus, counts, network } = show(MANY, { most: 2 });
  const all = Array.from({ length: corpus.ties.count }, (_, tie) => ({
    tie,
    a: corpus.ties.a[tie]!,
    b: corpus.ties.b[tie]!,
    strength: counts.tieStrength[tie]!,
    texts: counts.tieArticles[tie]!,
    surprise: corpus.ties.surprise[tie]!,
  }));
  expect(network.ties).toEqual(defaultTies(all, 2).map(({ tie }) => tie));
});

test('whatever the set, the cut and the hidden types, what is counted and shown is what a look at each tie gives', () => {
  const circles = Array.from({ length: 60 }, (_, i) => ({
    id: `c${i}`,
    published: '2023-01-01',
    text: [0, 1, 2, 3].map((n) => `[N${(i * (n + 3) + n * (i % 7)) % 17}] spoke.${n === 2 ? '\nIt rained.' : ''}`).join(i % 2 ? ' ' : '\n'),
  }));
  const types = Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`N${n}`, ENTITY_TYPES[n % 3]!]));
  const corpus = makeCorpus(circles, types);
  const { ties, entities } = corpus;
  const tally = new Tally(corpus);
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      fc.subarray([...ENTITY_TYPES]),
      fc.constantFrom(1, 5, 30, 400),
      fc.constantFrom('default' as const, 'none' as const),
      (bits, hiddenTypes, most, cut) => {
        const counts = tally.moveTo({ has: Uint8Array.from(bits, Number), size: bits.filter(Boolean).length });
        const isHidden = (entity: number) => hiddenTypes.includes(entities.type[entity]!);
        const present = Array.from({ length: ties.count }, (_, tie) => ({
          tie,
          a: ties.a[tie]!,
          b: ties.b[tie]!,
          strength: counts.tieStrength[tie]!,
          texts: counts.tieArticles[tie]!,
          surprise: ties.surprise[tie]!,
        })).filter(({ a, b, texts }) => texts > 0 && !isHidden(a) && !isHidden(b));
        const network = shownNetwork(corpus, counts, { ...PLAIN, hiddenTypes, most, cut });
        expect(network.tieCount).toBe(present.length);
        const expected = cut === 'default' ? defaultTies(present, most) : strongestTies(present, 5000);
        expect(network.ties).toEqual(expected.map(({ tie }) => tie));
        expect(network.strongest).toBe(expected[0]?.strength ?? 0);
      },
    ),
    { seed: 11, numRuns: 200 },
  );
});

test('the ties among the names around one are the same, kept from move to move or counted afresh', () => {
  const articles = Array.from({ length: 80 }, (_, i) => ({
    id: `c${i}`,
    published: '2023-01-01',
    text: [0, 1, 2, 3, 4].map((n) => `[N${(i * (n + 3) + n * (i % 7)) % 23}] spoke.`).join('\n'),
  }));
  const corpus = makeCorpus(articles, {});
  const tally = new Tally(corpus);
  const among = new TiesAmong(corpus, corpus.entities.count);
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(80), fc.nat(80)),
      fc.subarray([...corpus.entities.id.keys()], { minLength: 1 }),
      fc.constantFrom('articles' as const, 'texts' as const),
      ([x, y], always, unit) => {
        const runs = rangeRuns(Math.min(x, y), Math.max(x, y));
        const has = new Uint8Array(80).fill(1, Math.min(x, y), Math.max(x, y));
        const counts = tally.moveTo({ has, size: Math.abs(x - y), runs });
        const options = { ...PLAIN, unit, most: 5, always, withTies: always.slice(0, 1) };
        const kept = shownNetwork(corpus, counts, { ...options, among: (entities) => among.moveTo(runs, entities) });
        expect(kept).toEqual(shownNetwork(corpus, counts, options));
      },
    ),
    { seed: 3, numRuns: 200 },
  );
});

test('a reader who asks for every tie gets every tie', () => {
  const { network } = show(MANY, { most: 8, cut: 'none' });
  expect(network.ties).toHaveLength(9);
  expect(network.cut).toBeUndefined();
});

test('the slider leaves out weaker ties and keeps the count of all', () => {
  const { ties, network } = show(MANY, { leastStrength: 1.5 * STRENGTH_UNIT });
  expect(ties).toHaveLength(3);
  expect(network).toMatchObject({ tieCount: 9, strongest: 2 * STRENGTH_UNIT });
});

test('hidden types are neither shown nor counted', () => {
  const { names, network } = show(TWO_ARTICLES, { hiddenTypes: ['place'] });
  expect(names).not.toContain('Ukraine');
  expect(network.entityCount).toBe(names.length);
});

test('an open name is shown with its ties though the cut leaves them out; the names of an open tie with that tie alone', () => {
  const one = show(MANY).corpus.entities.name.indexOf('C One');
  const two = show(MANY).corpus.entities.name.indexOf('C Two');
  const ofName = show(MANY, { most: 8, always: [one], withTies: [one] }).ties.filter((tie) => tie.includes('C One'));
  expect(ofName).toHaveLength(3);
  const ofTie = show(MANY, { most: 8, always: [one, two] }).ties.filter((tie) => tie.includes('C '));
  expect(ofTie).toHaveLength(1);
});

test('every end of a tie that is shown is shown itself', () => {
  for (const options of [{}, { most: 8 }, { most: 8, cut: 'none' as const }, { leastStrength: STRENGTH_UNIT }]) {
    const { corpus, network } = show(MANY, options);
    const shown = new Set(network.entities);
    for (const tie of network.ties) expect(shown.has(corpus.ties.a[tie]!) && shown.has(corpus.ties.b[tie]!)).toBe(true);
  }
});

test('names without ties fill the picture up to sixty', () => {
  expect(show(MANY).names).toHaveLength(50);
  const more = Array.from({ length: 40 }, (_, i) => ({ id: `more${i}`, text: `[More ${i}] was there.` }));
  expect(show([...MANY, ...more]).names).toHaveLength(60);
});
