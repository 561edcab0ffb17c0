import { expect, test } from 'vitest';
import { layoutFrame, UNZOOMED } from '../../../../src/app/network/frame.ts';
import { positions } from '../../../../src/app/network/positions.ts';
import { networkScale } from '../../../../src/app/network/scale.ts';
import { networkScene } from '../../../../src/app/network/network-scene.ts';
import type { SceneInput } from '../../../../src/app/network/scene.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { shownNetwork } from '../../../../src/app/query/shown-network.ts';
import { measured } from '../../../../src/app/query/measured.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus();
const row = (name: string) => corpus.entities.name.indexOf(name);

function sceneOf(more: Partial<SceneInput> = {}) {
  const counts = new Tally(corpus).moveTo(articleSet(corpus, {}));
  const network = shownNetwork(corpus, counts, { hiddenTypes: [], leastStrength: 0, cut: 'default', always: [], withTies: [] });
  const frame = layoutFrame(corpus.entities);
  return networkScene({
    corpus,
    counts: measured(counts, 'articles'),
    network,
    positions: positions(corpus, network, (tie) => counts.tieOf(tie).strength, frame),
    scale: networkScale(corpus),
    frame,
    width: 816,
    height: 500,
    zoom: UNZOOMED,
    selected: [],
    openTies: [],
    filtered: [],
    hovered: -1,
    hoveredTie: -1,
    measure: (text, { size }) => text.length * size * 0.5,
    ...more,
  });
}

const stateOf = (scene: ReturnType<typeof sceneOf>, name: string) => scene.marks.find(({ entity }) => entity === row(name))!.state;

test('every name and tie of the network is drawn, and in a tiny corpus every name is labelled', () => {
  const scene = sceneOf();
  expect(scene.marks).toHaveLength(corpus.entities.count);
  expect(scene.lines).toHaveLength(corpus.ties.count);
  expect(scene.labels.map(({ text }) => text).sort()).toEqual([...corpus.entities.name].sort());
});

test('an open name keeps its neighbours filled and hollows the rest; its ties turn ink', () => {
  const milley = row('Mark Milley');
  const scene = sceneOf({ selected: [milley] });
  expect(stateOf(scene, 'Mark Milley')).toBe('selected');
  expect(stateOf(scene, 'Vladimir Putin')).toBe('rest');
  expect(stateOf(scene, 'Ukraine')).toBe('hollow');
  for (const { tie, tone } of scene.lines) expect(tone === 'ink').toBe(corpus.ties.a[tie] === milley || corpus.ties.b[tie] === milley);
});

test('an open tie is drawn last, in the accent, and leaves only its two names filled', () => {
  const tie = corpus.ties.between(row('Vladimir Putin'), row('Kim Jong-un'));
  const scene = sceneOf({ selected: [row('Vladimir Putin'), row('Kim Jong-un')], openTies: [tie] });
  expect(scene.lines.at(-1)).toMatchObject({ tie, tone: 'accent', width: 4 });
  expect(scene.marks.filter(({ state }) => state !== 'hollow')).toHaveLength(2);
});

test('who is under the pointer lights its neighbours and moves no label', () => {
  const rest = sceneOf();
  const lit = sceneOf({ hovered: row('Mark Milley') });
  expect(stateOf(lit, 'Ukraine')).toBe('faint');
  expect(stateOf(lit, 'Kim Jong-un')).toBe('rest');
  expect(lit.labels.map(({ text, x, baseline }) => [text, x, baseline])).toEqual(
    rest.labels.map(({ text, x, baseline }) => [text, x, baseline]),
  );
});

test('zooming moves marks apart and leaves their size', () => {
  const [near] = sceneOf().marks;
  const [far] = sceneOf({ zoom: { k: 2, x: 10, y: 20 } }).marks;
  expect(far!.radius).toBe(near!.radius);
  expect([far!.x, far!.y]).toEqual([near!.x * 2 + 10, near!.y * 2 + 20]);
});

test('where chance cannot be told, no tie is dotted', () => {
  expect(sceneOf().lines.some(({ isDotted }) => isDotted)).toBe(false);
});

test('an open name that no article of the set has is drawn as absent', () => {
  const counts = new Tally(corpus).moveTo({ has: new Uint8Array(corpus.articles.count), size: 0 });
  const milley = row('Mark Milley');
  const network = shownNetwork(corpus, counts, { hiddenTypes: [], leastStrength: 0, cut: 'default', always: [milley], withTies: [milley] });
  const frame = layoutFrame(corpus.entities);
  const scene = sceneOf({
    counts: measured(counts, 'articles'),
    network,
    positions: positions(corpus, network, (tie) => counts.tieOf(tie).strength, frame),
    selected: [milley],
  });
  expect(scene.marks.map(({ entity, state }) => [entity, state])).toEqual([[milley, 'absent']]);
});
