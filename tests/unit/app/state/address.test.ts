import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { ENTITY_TYPES } from '../../../../src/schema/entity.ts';
import { BINS, DEFAULT_VIEW, LIST_ORDERS, readAddress, TABS, writeAddress, type PageState } from '../../../../src/app/state/address.ts';
import type { Step } from '../../../../src/app/state/trail.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const AWKWARD = 'notes/a b&c=ü:%2.x#1';
const corpus = makeCorpus([
  { id: 'one', published: '2023-11-06', source: 'A & B', text: '[Ann] met [Bob] on {Monday|2023-11-06}.' },
  { id: AWKWARD, text: '[Ann] slept.' },
]);

test('the page as it opens has no fragment', () => {
  expect(writeAddress({ clauses: {}, trail: [], view: DEFAULT_VIEW }, corpus)).toBe('');
  expect(readAddress('', corpus)).toEqual({ clauses: {}, trail: [], view: DEFAULT_VIEW, lost: [] });
});

test('a fragment can be read by people', () => {
  const published = { first: parseIsoDay('2023-11-10')!, last: parseIsoDay('2023-11-20')!, undated: false };
  expect(writeAddress({ clauses: { published }, trail: [{ kind: 'entity', id: 'ann' }], view: DEFAULT_VIEW }, corpus)).toBe(
    'from=2023-11-10&to=2023-11-20&open=entity%3Aann',
  );
  expect(
    writeAddress({ clauses: { mentioned: { ...published, undated: true } }, trail: [], view: { ...DEFAULT_VIEW, axis: 'both' } }, corpus),
  ).toBe('mentioned-from=2023-11-10&mentioned-to=2023-11-20&mentioned-undated=with&by=both');
});

test('every state comes back from its address', () => {
  const entity = fc.integer({ min: 0, max: corpus.entities.count - 1 });
  const entityId = entity.map((row) => corpus.entities.id[row]!);
  const articleId = fc.constantFrom(...corpus.articles.id);
  const step: fc.Arbitrary<Step> = fc.oneof(
    entityId.map((id) => ({ kind: 'entity', id }) as const),
    fc.tuple(entityId, entityId).map(([a, b]) => ({ kind: 'tie', a, b }) as const),
    articleId.map((id) => ({ kind: 'article', id }) as const),
    fc.tuple(entityId, entityId, fc.array(entityId)).map(([a, b, without]) => ({ kind: 'path', a, b, without }) as const),
    entityId.map((id) => ({ kind: 'community', id }) as const),
    fc.constantFrom('changes', 'corrections', 'questions', 'check', 'notes').map((kind) => ({ kind }) as const),
    fc.tuple(articleId, fc.integer({ min: -1, max: 1e6 })).map(([id, at]) => ({ kind: 'article', id, at }) as const),
  );
  const date = fc
    .record({
      first: fc.integer({ min: -50_000, max: 50_000 }),
      length: fc.nat(9000),
      undated: fc.constantFrom(true, false, 'only' as const),
    })
    .map(({ length, ...rest }) => ({ ...rest, last: rest.first + length }));
  const clauses = fc.record(
    {
      published: date,
      mentioned: date,
      entities: fc.record({
        mode: fc.constantFrom('all' as const, 'any' as const),
        entities: fc.uniqueArray(entity, { minLength: 1 }),
      }),
      hiddenTypes: fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES), { minLength: 1 }),
      outlets: fc.uniqueArray(fc.integer({ min: -1, max: corpus.outlets.length - 1 }), { minLength: 1 }),
      search: fc
        .string({ minLength: 1 })
        .filter((words) => words.trim() === words && words !== '')
        .map((words) => ({ words, hits: undefined })),
    },
    { requiredKeys: [] },
  );
  const coordinate = fc.integer({ min: -2000, max: 2000 });
  const view = fc.record({
    axis: fc.constantFrom('published' as const, 'mentioned' as const, 'both' as const),
    bin: fc.constantFrom(...BINS),
    measure: fc.constantFrom('count' as const, 'share' as const),
    laneScale: fc.constantFrom('same' as const, 'own' as const),
    outletLanes: fc.boolean(),
    list: fc.constantFrom('articles' as const, 'chronology' as const),
    network: fc.constantFrom('map' as const, 'list' as const, 'matrix' as const),
    unit: fc.constantFrom('articles' as const, 'texts' as const),
    colour: fc.constantFrom('type' as const, 'community' as const),
    folded: fc.uniqueArray(entityId),
    pins: fc.array(fc.record({ id: entityId, x: coordinate, y: coordinate })),
    around: fc.option(fc.record({ id: entityId, depth: fc.integer({ min: 1, max: 3 }) }), { nil: undefined }),
    listOrder: fc.constantFrom(...LIST_ORDERS),
    listRows: fc.constantFrom('names' as const, 'ties' as const),
    leastStrength: fc.nat(1e7),
    cut: fc.constantFrom('default' as const, 'period' as const, 'none' as const),
    lanes: fc.uniqueArray(entityId),
    tab: fc.constantFrom(...TABS, undefined),
  });
  fc.assert(
    fc.property(clauses, fc.array(step), view, (someClauses, trail, someView) => {
      const state: PageState = { clauses: someClauses, trail, view: someView };
      expect(readAddress(`#${writeAddress(state, corpus)}`, corpus)).toEqual({ ...state, lost: [] });
    }),
    { seed: 3 },
  );
});

test('two periods compared take the place of a range published, and come back from their address', () => {
  const day = (text: string) => parseIsoDay(text)!;
  const compared = {
    earlier: { first: day('2023-11-01'), last: day('2023-11-05') },
    later: { first: day('2023-11-06'), last: day('2023-11-09') },
  };
  const address = writeAddress({ clauses: { compared }, trail: [{ kind: 'changes' }], view: DEFAULT_VIEW }, corpus);
  expect(address).toBe('earlier=2023-11-01..2023-11-05&later=2023-11-06..2023-11-09&open=changes');
  expect(readAddress(`${address}&from=2023-11-02&to=2023-11-03`, corpus).clauses).toEqual({ compared });
});

test('what the corpus does not hold is left out and said', () => {
  const read = readAddress('#who=ann&who=zed&open=article:gone&open=tie:ann:zed&lane=zed', corpus);
  expect(read.clauses.entities?.entities).toEqual([corpus.entities.byId.get('ann')]);
  expect(read.trail).toEqual([]);
  expect(read.lost).toEqual(['zed', 'gone', 'zed', 'zed']);
});

test.each([
  '#from=2023-02-30&to=2023-11-01',
  '#from=2023-11-02&to=2023-11-01',
  '#from=x',
  '#open=article:%E0%A4%A',
  '#per=aeon',
  '#earlier=2023-11-01..2023-11-05',
  '#earlier=2023-11-05..2023-11-01&later=2023-12-01..2023-12-02',
  '#pin=ann:1',
  '#pin=ann:a:b',
  '#around=ann:4',
  '#around=ann',
  '#strength=-1e9',
  '#%',
])('nonsense is as good as nothing: %s', (fragment) => {
  const { clauses, trail, view } = readAddress(fragment, corpus);
  expect({ clauses, trail, view }).toEqual({ clauses: {}, trail: [], view: DEFAULT_VIEW });
});
