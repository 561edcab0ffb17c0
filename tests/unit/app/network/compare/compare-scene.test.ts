import { expect, test } from 'vitest';
import { comparedOf } from '../../../../../src/app/changes/compared.ts';
import { compareScene, drawnChanges, textsNaming, unionNetwork } from '../../../../../src/app/network/compare/compare-scene.ts';
import { layoutFrame, UNZOOMED } from '../../../../../src/app/network/frame.ts';
import { positions } from '../../../../../src/app/network/positions.ts';
import { networkScale } from '../../../../../src/app/network/scale.ts';
import { publishedWithin } from '../../../../../src/app/query/article-set.ts';
import { seededRandom } from '../../../../../src/pipeline/random.ts';
import { dayOf, isoDay } from '../../../../../src/schema/day.ts';
import type { MarkedArticle } from '../../../../support/bundle.ts';
import { makeExplorer } from '../../../../support/explorer.ts';

const FIRST = dayOf(2020, 1, 1);
const COMPARED = `earlier=${isoDay(FIRST)}..${isoDay(FIRST + 99)}&later=${isoDay(FIRST + 100)}..${isoDay(FIRST + 199)}`;

/** Thirty pairs that are named only in the later period, one only in the earlier, and others throughout. */
function turning(): MarkedArticle[] {
  const random = seededRandom(7);
  const articles: [day: number, names: string[]][] = [];
  for (let pair = 0; pair < 30; pair++)
    for (let i = 0; i < 12; i++) articles.push([100 + Math.floor(100 * random()), [`Left ${pair}`, `Right ${pair}`]]);
  for (let i = 0; i < 14; i++) articles.push([Math.floor(100 * random()), ['Old', 'Gone']]);
  // As many texts in either period.
  for (let i = 0; i < 346; i++) articles.push([Math.floor(100 * random()), [`Alone ${i % 40}`]]);
  for (let i = 0; i < 400; i++)
    articles.push([Math.floor(200 * random()), [`N${Math.floor(9 * random())}`, `M${Math.floor(9 * random())}`]]);
  return articles
    .sort(([x], [y]) => x - y)
    .map(([day, names], i) => ({
      id: `a${i}`,
      published: isoDay(FIRST + day),
      text: `${names.map((name) => `[${name}]`).join(' met ')} here.`,
    }));
}

function sceneOf(swapped = false) {
  const explorer = makeExplorer(COMPARED, turning());
  const { earlier, later } = explorer.clauses.compared!;
  if (swapped) explorer.filter('compared', { earlier: later, later: earlier });
  const { corpus, exceptPublished } = explorer;
  const comparison = comparedOf(explorer)!;
  const changes = drawnChanges(comparison);
  const network = unionNetwork(corpus, explorer.network, changes);
  const frame = layoutFrame(corpus.entities);
  const compared = explorer.clauses.compared!;
  const sets = [compared.earlier, compared.later].map((range) => publishedWithin(corpus, exceptPublished, range));
  const scene = compareScene({
    corpus,
    network,
    changes,
    positions: positions(corpus, network, explorer.networkMeasured.strengthOf, frame),
    texts: network.entities.map((entity) => [textsNaming(corpus, sets[0]!, entity), textsNaming(corpus, sets[1]!, entity)] as const),
    scale: networkScale(corpus),
    frame,
    width: 1600,
    height: 1200,
    zoom: UNZOOMED,
    measure: (text, { size }) => 0.55 * size * text.length,
  });
  return { corpus, comparison, scene };
}

test('of each kind at most 22 are drawn, and all are counted', () => {
  const { comparison, scene } = sceneOf();
  expect(comparison.counts).toMatchObject({ gained: 30, lost: 1 });
  expect(scene.lines.filter(({ kind }) => kind === 'gained')).toHaveLength(22);
  expect(scene.lines.filter(({ kind }) => kind === 'lost')).toHaveLength(1);
});

test('what chance explains lies below what changed', () => {
  const kinds = sceneOf().scene.lines.map(({ kind }) => kind === 'chance');
  expect(kinds).toContain(true);
  expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false));
});

test('a name of the later period alone has no earlier size, and the other way round', () => {
  const { corpus, scene } = sceneOf();
  const named = (name: string) => scene.marks.find(({ entity }) => corpus.entities.name[entity] === name)!;
  expect(named('Old')).toMatchObject({ after: 0, isChanged: true });
  expect(named('Old').before).toBeGreaterThan(0);
  const gained = scene.marks.filter(({ isChanged, before }) => isChanged && before === 0);
  expect(gained.length).toBeGreaterThanOrEqual(22);
});

test('the layout is that of both periods together: swapped, every mark stands where it stood', () => {
  const places = ({ scene }: ReturnType<typeof sceneOf>) =>
    scene.marks.map(({ entity, x, y }) => [entity, x, y]).sort((a, b) => a[0]! - b[0]!);
  expect(places(sceneOf(true))).toEqual(places(sceneOf()));
});

test('no two labels overlap', () => {
  const { labels } = sceneOf().scene;
  expect(labels.length).toBeGreaterThan(20);
  const boxes = labels.map(({ text, x, baseline, font }) => ({
    left: x,
    right: x + 0.55 * font.size * text.length,
    top: baseline - 0.7 * font.size,
    bottom: baseline,
  }));
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, `${labels[i]!.text}`).toBe(false);
});
