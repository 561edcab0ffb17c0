import { expect, test } from 'vitest';
import { around, neighboursIn } from '../../../../src/app/query/around.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
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
  const part = around(corpus, network, row('Ann Ash'), depth);
  expect(part.entities.map((entity) => corpus.entities.name[entity]).sort()).toEqual(names);
  expect(part.ties).toHaveLength(depth);
});

test('around a name that is not shown, everything is', () => {
  expect(around(corpus, { ...network, entities: [row('Eve Elm')] }, row('Ann Ash'), 1).entities).toEqual([row('Eve Elm')]);
});

test('whoever some article of the set names with it is a neighbour', () => {
  expect(
    neighboursIn(corpus, articleSet(corpus, {}).has, row('Ben Birch'))
      .map((entity) => corpus.entities.name[entity])
      .sort(),
  ).toEqual(['Ann Ash', 'Cid Cole']);
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
