import { expect, test } from 'vitest';
import { tabulate, type Corpus } from '../../../../src/app/data/corpus.ts';
import { layoutFrame } from '../../../../src/app/network/frame.ts';
import { positions } from '../../../../src/app/network/positions.ts';
import { networkScale } from '../../../../src/app/network/scale.ts';
import { networkScene } from '../../../../src/app/network/network-scene.ts';
import { halfExtent, type Scene } from '../../../../src/app/network/scene.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { measured } from '../../../../src/app/query/measured.ts';
import { shownNetwork } from '../../../../src/app/query/shown-network.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import type { EntityType } from '../../../../src/schema/entity.ts';
import { makeBundle } from '../../../support/bundle.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** Names on a grid that leaves every mark its room, but for those from `placed` on, which have no place. */
function gridCorpus(names: number, placed: number): Corpus {
  const random = seededRandom(names);
  const circles = Math.ceil(names / 12);
  const articles = Array.from({ length: names }, (_, i) => {
    const circle = Math.floor(circles * random());
    const pick = () => (circle * 12 + Math.floor(12 * random() ** 2)) % names;
    return {
      id: `a${i}`,
      published: `2023-0${1 + (i % 9)}-11`,
      text: `[Name ${i}] met [Name ${pick()}] and [Name ${pick()}].\nThere was [Name ${pick()}] with [Name ${Math.floor(names * random())}].`,
    };
  });
  const types = Object.fromEntries(Array.from({ length: names }, (_, i) => [`Name ${i}`, TYPES[i % 3]!]));
  const corpus = tabulate(makeBundle(articles, types).manifest);
  const columns = Math.ceil(Math.sqrt(corpus.entities.count * 1.6));
  const at = (i: number) => 60 + 62 * i;
  return {
    ...corpus,
    entities: {
      ...corpus.entities,
      placed: Math.min(placed, corpus.entities.count),
      x: Float64Array.from({ length: corpus.entities.count }, (_, i) => at(i % columns)),
      y: Float64Array.from({ length: corpus.entities.count }, (_, i) => at(Math.floor(i / columns))),
    },
  };
}

interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** @param canvas as large as the layout, where left out */
function sceneOf(corpus: Corpus, k: number, clauses: Parameters<typeof articleSet>[1] = {}, canvas?: Canvas) {
  const counts = new Tally(corpus).moveTo(articleSet(corpus, clauses));
  const network = shownNetwork(corpus, counts, { hiddenTypes: [], leastStrength: 0, cut: 'none', always: [], withTies: [] });
  const frame = layoutFrame(corpus.entities);
  const places = positions(corpus, network, (tie) => counts.tieStrength[tie]!, frame);
  const { width, height } = canvas ?? frame;
  const scene = networkScene({
    corpus,
    counts: measured(counts, 'articles'),
    network,
    positions: places,
    scale: networkScale(corpus, network.entities.length),
    frame,
    width,
    height,
    zoom: { k, x: (width * (1 - k)) / 2, y: (height * (1 - k)) / 2 },
    selected: [],
    openTies: [],
    filtered: [],
    hovered: -1,
    hoveredTie: -1,
    measure: (text, { size }) => text.length * size * 0.5,
  });
  return { scene, network, places };
}

/** Pairs of labels that lie over one another. */
function overlappingLabels({ labels }: Scene): string[] {
  return labels.flatMap((one, i) =>
    labels
      .slice(i + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
      .map((two) => `${one.text}, ${two.text}`),
  );
}

/** Pairs of marks of which one reaches into the other. */
function coveringMarks({ marks }: Scene): string[] {
  return marks.flatMap((one, i) =>
    marks
      .slice(i + 1)
      .filter((two) => {
        const reach = halfExtent(one) + halfExtent(two);
        return one.type === 'person' && two.type === 'person'
          ? Math.hypot(one.x - two.x, one.y - two.y) < reach
          : Math.abs(one.x - two.x) < reach &&
              Math.abs(one.y - two.y) < reach &&
              Math.hypot(one.x - two.x, one.y - two.y) < one.radius + two.radius;
      })
      .map((two) => `${one.entity}, ${two.entity}`),
  );
}

const FILTERS: Readonly<Record<string, Parameters<typeof articleSet>[1]>> = {
  everything: {},
  'a quarter': { published: { first: parseIsoDay('2023-03-01')!, last: parseIsoDay('2023-06-30')!, undated: false } },
};

for (const names of [10, 150, 1000])
  for (const [filter, clauses] of Object.entries(FILTERS))
    test.each([1, 1.7, 4])(`of ${names} names, a fifth of them newcomers, in ${filter}, none covers another at zoom %d`, (k) => {
      const corpus = gridCorpus(names, Math.ceil(0.8 * names));
      const { scene } = sceneOf(corpus, k, clauses);
      expect(scene.marks.length).toBeGreaterThan(names / 5);
      expect(overlappingLabels(scene)).toEqual([]);
      expect(coveringMarks(scene)).toEqual([]);
    });

const CANVASES: readonly Canvas[] = [
  { width: 864, height: 500 },
  { width: 358, height: 300 },
];

for (const names of [10, 150, 1000])
  for (const canvas of CANVASES)
    test.each([1, 2, 4])(
      `of ${names} names on ${canvas.width} × ${canvas.height}, most of them newcomers, none covers another at zoom %d`,
      (k) => {
        const corpus = gridCorpus(names, Math.ceil(0.15 * names));
        const { scene } = sceneOf(corpus, k, {}, canvas);
        expect(scene.marks.length).toBeGreaterThan(0.8 * names);
        expect(overlappingLabels(scene)).toEqual([]);
        expect(coveringMarks(scene)).toEqual([]);
      },
    );

test('marks that a small canvas shrinks grow as one zooms, to the size they have on a large one', () => {
  const corpus = gridCorpus(1000, 150);
  const radius = (k: number, canvas?: Canvas) => sceneOf(corpus, k, {}, canvas).scene.marks[0]!.radius;
  expect(radius(1, CANVASES[1])).toBeGreaterThan(1);
  expect(radius(2, CANVASES[1])).toBeGreaterThan(radius(1, CANVASES[1]));
  expect(radius(16, CANVASES[1])).toBeCloseTo(radius(16), 6);
});

test('what stays when the filter changes stays where it is, if the build has placed it', () => {
  const corpus = gridCorpus(150, 120);
  const all = sceneOf(corpus, 1);
  const part = sceneOf(corpus, 1, FILTERS['a quarter']);
  part.network.entities.forEach((entity, i) => {
    if (entity >= 120) return;
    const before = all.network.entities.indexOf(entity);
    expect([part.places.x[i], part.places.y[i]]).toEqual([all.places.x[before], all.places.y[before]]);
  });
});
