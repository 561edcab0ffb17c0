import { expect, test } from 'vitest';
import { around } from '../../../../src/app/query/around.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { strongestPartners } from '../../../../src/app/query/strongest-partners.ts';
import { shownNetwork } from '../../../../src/app/query/shown-network.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { makeCorpus, makeExplorer } from '../../../support/explorer.ts';

const CHAIN = [
  { id: 'a', published: '2023-01-01', text: '[Ann Ash] met [Ben Birch].' },
  { id: 'b', published: '2023-01-02', text: '[Ben Birch] met [Cid Cole].' },
  { id: 'c', published: '2023-01-03', text: '[Cid Cole] met [Dan Dale].' },
  { id: 'd', published: '2023-01-04', text: '[Eve Elm] met [Fay Fern].' },
];
const corpus = makeCorpus(CHAIN, {});
const row = (name: string) => corpus.entities.name.indexOf(name);
const { has } = articleSet(corpus, {});
const own = (name: string, most = 9) =>
  new Set(
    strongestPartners(corpus, has, row(name), 'articles', [])
      .slice(0, most)
      .map(({ other }) => other),
  );
const network = shownNetwork(corpus, new Tally(corpus).moveTo(articleSet(corpus, {})), {
  hiddenTypes: [],
  leastStrength: 0,
  cut: 'default',
  always: [],
  withTies: [],
});

test.each([
  [1, ['Ann Ash', 'Ben Birch']],
  [2, ['Ann Ash', 'Ben Birch', 'Cid Cole']],
  [3, ['Ann Ash', 'Ben Birch', 'Cid Cole', 'Dan Dale']],
])('around Ann, %d ties away at most', (depth, names) => {
  const part = around(corpus, network, row('Ann Ash'), own('Ann Ash'), depth);
  expect(part.entities.map((entity) => corpus.entities.name[entity]).sort()).toEqual(names);
  expect(part.ties).toHaveLength(depth);
});

test('around a name that is not shown, everything is', () => {
  expect(around(corpus, { ...network, entities: [row('Eve Elm')] }, row('Ann Ash'), own('Ann Ash'), 1).entities).toEqual([row('Eve Elm')]);
});

test('its own ties lead to those names only that they may lead to, on whatever way', () => {
  const part = around(corpus, network, row('Ben Birch'), own('Ben Birch', 1), 3);
  expect(part.entities.map((entity) => corpus.entities.name[entity]).sort()).toEqual(['Ben Birch', 'Cid Cole', 'Dan Dale']);
  expect(part.ties).toHaveLength(2);
});

test('an address asks for the network around a name, and the page shows that alone', () => {
  const explorer = makeExplorer('around=ann-ash:2', CHAIN, {});
  expect(explorer.network.entities).toHaveLength(3);
  explorer.set({ around: undefined });
  expect(explorer.network.entities).toHaveLength(6);
});

test('a change of the network is taken back by one step, and no other change is', () => {
  const explorer = makeExplorer('', CHAIN, {});
  explorer.set({ around: { id: 'ann-ash', depth: 1 } });
  explorer.set({ bin: 'week' });
  explorer.set({ pins: [{ id: 'ann-ash', x: 10, y: 20 }] });
  explorer.undo();
  expect(explorer.view).toMatchObject({ pins: [], around: { id: 'ann-ash', depth: 1 }, bin: 'week' });
  explorer.undo();
  expect(explorer.view).toMatchObject({ around: undefined, bin: 'week' });
  expect(explorer.canUndo).toBe(false);
});

test('of a name with more ties than a map holds, the strongest are drawn, and all are told', () => {
  const far = Array.from({ length: 160 }, (_, i) => `They saw [Guest ${i}].`).join('\n');
  const near = '[Host] met [Zoe 0], [Zoe 1] and [Zoe 2].';
  const explorer = makeExplorer('around=host:1', [{ id: 'a', text: `${far}\nIt rained.\n${near}` }], {});
  const drawn = explorer.network.entities.map((entity) => explorer.corpus.entities.name[entity]!);
  expect(explorer.tiesOfCentre).toHaveLength(163);
  expect(drawn).toHaveLength(151);
  expect(drawn).toEqual(expect.arrayContaining(['Host', 'Zoe 0', 'Zoe 1', 'Zoe 2']));
  const strengths = explorer.tiesOfCentre.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((x, y) => y - x));
});

test('hidden types take no place among the strongest', () => {
  const guests = Array.from({ length: 160 }, (_, i) => `[Town ${i}]`).join(', ');
  const types = Object.fromEntries(Array.from({ length: 160 }, (_, i) => [`Town ${i}`, 'place'] as const));
  const explorer = makeExplorer('around=host:1&without=place', [{ id: 'a', text: `[Host] saw ${guests}. Then [Ann Ash] came.` }], types);
  expect(explorer.network.entities.map((entity) => explorer.corpus.entities.name[entity]).sort()).toEqual(['Ann Ash', 'Host']);
});

test('hiding a type and a slide of the strength are taken back, a slide as one', () => {
  const explorer = makeExplorer('', CHAIN, {});
  explorer.filter('hiddenTypes', ['place']);
  for (const leastStrength of [10, 20, 30]) {
    explorer.isMoving = true;
    explorer.set({ leastStrength });
  }
  explorer.isMoving = false;
  explorer.set({ leastStrength: 30 });
  expect(explorer.changes).toHaveLength(2);
  explorer.undo();
  expect(explorer.view.leastStrength).toBe(0);
  expect(explorer.hiddenTypes).toEqual(['place']);
  explorer.undo();
  expect(explorer.clauses).toEqual({});
  expect(explorer.canUndo).toBe(false);
});

test('two slides of the strength are two changes', () => {
  const explorer = makeExplorer('', CHAIN, {});
  for (const leastStrength of [10, 20]) {
    explorer.isMoving = true;
    explorer.set({ leastStrength });
    explorer.isMoving = false;
    explorer.set({ leastStrength });
  }
  explorer.undo();
  expect(explorer.view.leastStrength).toBe(10);
});
