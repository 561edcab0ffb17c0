import { expect, test } from 'vitest';
import { tabulate, type Corpus } from '../../../../src/app/data/corpus.ts';
import { foldPlaces } from '../../../../src/app/network/fold-places.ts';
import { layoutFrame } from '../../../../src/app/network/frame.ts';
import { positions } from '../../../../src/app/network/positions.ts';
import { networkScale } from '../../../../src/app/network/scale.ts';
import { networkScene } from '../../../../src/app/network/network-scene.ts';
import { halfExtent } from '../../../../src/app/network/scene.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { foldedListing } from '../../../../src/app/query/folded-listing.ts';
import { measured } from '../../../../src/app/query/measured.ts';
import { shownNetwork } from '../../../../src/app/query/shown-network.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { makeBundle } from '../../../support/bundle.ts';

/** Names on a grid that leaves every mark its room, in communities of twelve that lie across one another. */
function gridCorpus(names: number): Corpus {
  const random = seededRandom(names);
  const articles = Array.from({ length: 2 * names }, (_, i) => ({
    id: `a${i}`,
    published: '2023-01-11',
    text: `[Name ${i % names}] met [Name ${Math.floor(names * random())}] and [Name ${Math.floor(names * random() ** 2)}].`,
  }));
  const corpus = tabulate(makeBundle(articles, {}).manifest);
  const { count } = corpus.entities;
  const columns = Math.ceil(Math.sqrt(count * 1.6));
  return {
    ...corpus,
    entities: {
      ...corpus.entities,
      placed: count,
      x: Float64Array.from({ length: count }, (_, i) => 60 + 62 * (i % columns)),
      y: Float64Array.from({ length: count }, (_, i) => 60 + 62 * Math.floor(i / columns)),
      community: Int32Array.from({ length: count }, (_, i) => i % Math.ceil(count / 12)),
    },
  };
}

function fold(corpus: Corpus, ids: readonly string[]) {
  const counts = new Tally(corpus).moveTo(articleSet(corpus, {}));
  const network = shownNetwork(corpus, counts, { hiddenTypes: [], leastStrength: 0, cut: 'none', always: [], withTies: [] });
  const frame = layoutFrame(corpus.entities);
  const settled = positions(corpus, network, (tie) => counts.tieStrength[tie]!, frame);
  const listing = foldedListing({ corpus, network, counts, measured: measured(counts, 'articles') }, ids);
  const places = foldPlaces(corpus, network, listing, settled, frame);
  const scene = networkScene({
    ...listing,
    counts: listing.measured,
    positions: places,
    scale: networkScale(corpus),
    frame,
    width: frame.width,
    height: frame.height,
    zoom: { k: 1, x: 0, y: 0 },
    selected: [],
    openTies: [],
    filtered: [],
    hovered: -1,
    hoveredTie: -1,
    measure: (text, { size }) => text.length * size * 0.5,
  });
  return { network, listing, settled, places, scene };
}

for (const names of [30, 150, 400])
  for (const folds of [1, 4])
    test(`of ${names} names, ${folds} communities folded, a fold covers nobody, and who is not folded stands still`, () => {
      const corpus = gridCorpus(names);
      const ids = Array.from({ length: folds }, (_, i) => corpus.entities.id[i]!).slice(0, Math.ceil(names / 12));
      const { network, listing, settled, places, scene } = fold(corpus, ids);
      const folded = scene.marks.filter(({ type }) => type === 'community');
      expect(folded.length).toBe(Math.min(folds, Math.ceil(names / 12)));
      for (const mark of folded) {
        expect(mark.x).toBeGreaterThan(0);
        expect(mark.x).toBeLessThan(scene.width);
        for (const other of scene.marks)
          if (other !== mark) expect(Math.hypot(other.x - mark.x, other.y - mark.y)).toBeGreaterThan(halfExtent(mark) + other.radius);
      }
      listing.network.entities.forEach((row, i) => {
        const before = network.entities.indexOf(row);
        if (before >= 0) expect([places.x[i], places.y[i]]).toEqual([settled.x[before], settled.y[before]]);
      });
      expect(fold(corpus, ids).places).toEqual(places);
    });

test('a fold with room stands at the centre of its members, each as heavy as it has articles', () => {
  const made = gridCorpus(30);
  // All are folded but one, which stands in a corner.
  const community = Int32Array.from({ length: made.entities.count }, (_, i) => Number(i === made.entities.count - 1));
  const corpus = { ...made, entities: { ...made.entities, community } };
  const { listing, places } = fold(corpus, [corpus.entities.id[0]!]);
  const { row, members } = listing.corpus.folds!.all[0]!;
  const at = listing.network.entities.indexOf(row);
  const { articles, x, y } = corpus.entities;
  const weight = members.reduce((sum, member) => sum + articles[member]!, 0);
  expect(places.x[at]).toBeCloseTo(members.reduce((sum, member) => sum + x[member]! * articles[member]!, 0) / weight, 6);
  expect(places.y[at]).toBeCloseTo(members.reduce((sum, member) => sum + y[member]! * articles[member]!, 0) / weight, 6);
});
