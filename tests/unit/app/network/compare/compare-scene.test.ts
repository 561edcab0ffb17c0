import { expect, test } from 'vitest';
import { comparedOf } from '../../../../../src/app/changes/compared.ts';
import { comparedNetwork, compareScene, linesOf } from '../../../../../src/app/network/compare/compare-scene.ts';
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

function sceneOf({ isSwapped = false, fragment = COMPARED, width = 1600, height = 1200, named = [] as readonly number[] } = {}) {
  const explorer = makeExplorer(fragment, turning());
  const { earlier, later } = explorer.clauses.compared!;
  if (isSwapped) explorer.filter('compared', { earlier: later, later: earlier });
  const { corpus, exceptPublished } = explorer;
  const comparison = comparedOf(explorer)!;
  const [before, after] = [comparison.periods.earlier, comparison.periods.later].map((range) =>
    publishedWithin(corpus, exceptPublished, range),
  );
  const isAlone = explorer.centre >= 0;
  const drawn = comparedNetwork(corpus, explorer.network, comparison, { earlier: before!, later: after!, isAlone });
  const frame = layoutFrame(corpus.entities);
  const scene = compareScene({
    corpus,
    ...drawn,
    positions: positions(corpus, drawn.network, explorer.networkMeasured.strengthOf, frame),
    scale: networkScale(corpus),
    frame,
    width,
    height,
    zoom: UNZOOMED,
    measure: (text, { size }) => 0.55 * size * text.length,
    named,
  });
  return { corpus, comparison, scene, drawn };
}

test('of each kind at most 22 are drawn, and all are counted', () => {
  const { comparison, scene } = sceneOf();
  expect(comparison.counts).toMatchObject({ gained: 30, lost: 1 });
  expect(scene.lines.filter(({ kind }) => kind === 'gained')).toHaveLength(22);
  expect(scene.lines.filter(({ kind }) => kind === 'lost')).toHaveLength(1);
});

test('a change beyond those drawn is not drawn as one of chance', () => {
  const { comparison, scene } = sceneOf();
  const within = scene.lines.filter(({ kind }) => kind === 'chance');
  expect(within.length).toBeGreaterThan(0);
  expect(within.filter(({ tie }) => comparison.changeOf(tie).kind !== 'chance')).toEqual([]);
});

test('what no text of either period has is not drawn, as it leads to no sentence', () => {
  const { corpus, comparison, scene, drawn } = sceneOf({ fragment: `${COMPARED}&who=old` });
  expect(scene.lines.map(({ tie }) => comparison.changeOf(tie)).filter(({ earlier, later }) => earlier + later === 0)).toEqual([]);
  expect(scene.marks.map(({ entity }) => corpus.entities.name[entity]).sort()).toEqual(['Gone', 'Old']);
  expect(drawn.network.ties).toHaveLength(1);
});

test('around one name no change is drawn beyond its own', () => {
  const { corpus, scene } = sceneOf({ fragment: `${COMPARED}&around=old:1` });
  expect(scene.marks.map(({ entity }) => corpus.entities.name[entity]).sort()).toEqual(['Gone', 'Old']);
});

test('the lines of a name are walked in the order of the table: what changed before what chance explains', () => {
  const { corpus, scene } = sceneOf();
  const old = corpus.entities.name.indexOf('Old');
  expect(linesOf(scene, corpus, old).map(({ kind }) => kind)).toEqual(['lost']);
  const common = corpus.entities.name.indexOf('N1');
  expect(linesOf(scene, corpus, common).length).toBeGreaterThan(3);
});

test('a name that is open is written in any case', () => {
  const crowded = { width: 320, height: 240 };
  const { scene } = sceneOf(crowded);
  const without = scene.marks.filter(({ entity }) => !scene.labels.some((label) => label.entity === entity)).map(({ entity }) => entity);
  expect(without.length).toBeGreaterThan(0);
  expect(sceneOf({ ...crowded, named: [without[0]!] }).scene.labels.map(({ entity }) => entity)).toContain(without[0]);
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
  expect(places(sceneOf({ isSwapped: true }))).toEqual(places(sceneOf()));
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
