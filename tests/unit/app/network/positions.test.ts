import { expect, test } from 'vitest';
import { layoutFrame } from '../../../../src/app/network/frame.ts';
import { positions } from '../../../../src/app/network/positions.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { shownNetwork } from '../../../../src/app/query/shown-network.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import type { Corpus } from '../../../../src/app/data/corpus.ts';
import { makeCorpus } from '../../../support/explorer.ts';

/** Five names in a row of sentences; those from `placed` on have no place in the layout. */
function corpusWithNewcomers(placed: number): Corpus {
  const corpus = makeCorpus([
    { id: 'a', published: '2023-01-01', text: '[Ann Ash] met [Ben Birch] and [Cid Cole].\n[Ann Ash] met [Dan Dale].' },
    { id: 'b', published: '2023-01-02', text: '[Ann Ash] met [Ben Birch].' },
    { id: 'c', published: '2023-01-03', text: '[Eve Elm] met nobody.' },
  ]);
  return { ...corpus, entities: { ...corpus.entities, placed } };
}

function place(corpus: Corpus) {
  const counts = new Tally(corpus).moveTo(articleSet(corpus, {}));
  const network = shownNetwork(corpus, counts, { hiddenTypes: [], leastStrength: 0, cut: 'default', always: [], withTies: [] });
  const frame = layoutFrame(corpus.entities);
  const { x, y } = positions(corpus, network, (tie) => counts.tieOf(tie).strength, frame);
  return { frame, at: new Map(network.entities.map((entity, i) => [corpus.entities.name[entity]!, { x: x[i]!, y: y[i]! }])) };
}

test('whom the build has placed stands there, to the bit, whoever else has come', () => {
  const corpus = corpusWithNewcomers(2);
  const { at } = place(corpus);
  for (const entity of [0, 1])
    expect(at.get(corpus.entities.name[entity]!)).toEqual({ x: corpus.entities.x[entity], y: corpus.entities.y[entity] });
});

test('the same network gives the same places', () => {
  expect(place(corpusWithNewcomers(1)).at).toEqual(place(corpusWithNewcomers(1)).at);
});

test('a newcomer stands by its neighbours, and who has none on the rim', () => {
  const corpus = corpusWithNewcomers(2);
  const { at, frame } = place(corpus);
  const [ann, ben, cid, eve] = ['Ann Ash', 'Ben Birch', 'Cid Cole', 'Eve Elm'].map((name) => at.get(name)!);
  const middle = { x: (ann!.x + ben!.x) / 2, y: (ann!.y + ben!.y) / 2 };
  expect(Math.hypot(cid!.x - middle.x, cid!.y - middle.y)).toBeLessThan(60);
  const fromMiddle = Math.hypot((eve!.x - frame.left) / frame.width - 0.5, (eve!.y - frame.top) / frame.height - 0.5);
  expect(fromMiddle).toBeGreaterThan(0.4);
});

test('no newcomer stands upon another mark, or outside the canvas', () => {
  const { at, frame } = place(corpusWithNewcomers(1));
  const points = [...at.values()];
  points.forEach((one, i) => {
    for (const two of points.slice(i + 1)) expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(10);
    expect(one.x > frame.left && one.x < frame.left + frame.width && one.y > frame.top && one.y < frame.top + frame.height).toBe(true);
  });
});
