import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { placeTexts } from '../../../../src/app/query/independent.ts';
import { makeBins } from '../../../../src/app/timeline/bins.ts';
import { headlinePlaces } from '../../../../src/app/timeline/headlines.ts';
import { laneCaptions } from '../../../../src/app/timeline/lane-captions.ts';
import { placeAfter, placeWhile, reordered } from '../../../../src/app/timeline/lane-order.ts';
import { laneScenes, type LaneSceneInput } from '../../../../src/app/timeline/lane-scene.ts';
import { laneSets } from '../../../../src/app/timeline/lane-sets.ts';
import { laneTexts } from '../../../../src/app/timeline/lane-texts.ts';
import { laneWords, valueText } from '../../../../src/app/timeline/lane-words.ts';
import { laneEntities, laneOutlets } from '../../../../src/app/timeline/lanes.ts';
import { mostNamed } from '../../../../src/app/timeline/most-named.ts';
import { timesNamed } from '../../../../src/app/timeline/naming-set.ts';
import { timelineLayout } from '../../../../src/app/timeline/scene.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';
import { makeCorpus, makeExplorer } from '../../../support/explorer.ts';

const day = (text: string) => parseIsoDay(text)!;
const bins = makeBins('day', { first: day('2023-11-01'), last: day('2023-11-20') }); // more than sixteen: no padding
const scale = timeScale(day('2023-11-01'), day('2023-11-21'), 400);
const counts = (...at: [bin: number, count: number][]) => {
  const column = new Int32Array(bins.count);
  for (const [bin, count] of at) column[bin] = count;
  return column;
};
const lane = (totals: Int32Array, matching = totals) => ({ totals, matching, inside: () => 0 });
const input = (over: Partial<LaneSceneInput> = {}): LaneSceneInput => ({
  lanes: [lane(counts([0, 6], [5, 3])), lane(counts([5, 2]))],
  bins,
  scale,
  layout: timelineLayout('wide'),
  laneScale: 'same',
  of: undefined,
  isFiltered: false,
  range: undefined,
  ...over,
});
const inks = (over?: Partial<LaneSceneInput>) => laneScenes(input(over)).map(({ bars }) => bars.ink);

test('lanes to one scale: the tallest bar of all takes 18 px, and the others are in proportion', () => {
  expect(inks()).toEqual(['M0.5 0V-18H19.5V0ZM100.5 0V-9H119.5V0Z', 'M100.5 0V-6H119.5V0Z']);
});

test('lanes to their own scales: each has a bar of full height, and says what it stands for', () => {
  const scenes = laneScenes(input({ laneScale: 'own' }));
  expect(scenes.map(({ greatest }) => greatest)).toEqual([6, 2]);
  expect(scenes[1]!.bars.ink).toBe('M100.5 0V-18H119.5V0Z');
});

test('bars of one are low, and the least can still be seen', () => {
  expect(inks({ lanes: [lane(counts([0, 1]))] })).toEqual(['M0.5 0V-9H19.5V0Z']);
  expect(inks({ lanes: [lane(counts([0, 1], [1, 500]))] })[0]).toContain('V-1.5H19.5');
});

test('two periods are inked both, also where they cut one bin between them, and nothing beyond', () => {
  const on = (n: number) => day('2023-11-01') + n;
  const ranges = [
    { first: on(0), last: on(2) },
    { first: on(5), last: on(8) },
  ];
  const all = lane(counts([0, 6], [4, 6], [5, 6], [9, 6]));
  expect(inks({ lanes: [all], ranges })).toEqual(['M0.5 0V-18H19.5V0ZM100.5 0V-18H119.5V0Z']);

  const weeks = makeBins('week', { first: day('2023-10-30'), last: day('2024-03-31') });
  const totals = new Int32Array(weeks.count);
  totals[0] = 6;
  const inside = (_bin: number, { first }: { first: number }) => (first === day('2023-10-30') ? 2 : 3);
  const cut = [
    { first: day('2023-10-30'), last: day('2023-10-31') },
    { first: day('2023-11-03'), last: day('2023-11-30') },
  ];
  const over = {
    lanes: [{ totals, matching: totals, inside }],
    bins: weeks,
    scale: timeScale(weeks.starts[0]!, weeks.starts[0]! + 154, 1540),
  };
  expect(inks({ ...over, ranges: cut })).toEqual(['M19 0V-6H20V0ZM40 0V-9H51V0Z']);
});

test('lanes follow the selection like the bars: pale for all, ink in the period, grey outside it', () => {
  const [scene] = laneScenes(
    input({
      lanes: [lane(counts([0, 6], [5, 6]), counts([0, 3], [5, 3]))],
      isFiltered: true,
      range: { first: day('2023-11-05'), last: day('2023-11-20') },
    }),
  );
  expect(scene!.bars.total).toBe('M0.5 0V-18H19.5V0ZM100.5 0V-18H119.5V0Z');
  expect(scene!.bars.mid).toBe('M0.5 0V-9H19.5V0Z');
  expect(scene!.bars.ink).toBe('M100.5 0V-9H119.5V0Z');
});

test('as shares, lanes compare with all articles of the bin, and outline what few articles say', () => {
  const of = counts([0, 60], [5, 10], [9, 2]);
  const [scene] = laneScenes(input({ lanes: [lane(counts([0, 6], [5, 2], [9, 1]))], of }));
  expect(scene!.greatest).toBe(20);
  expect(scene!.bars.ink).toBe('M0.5 0V-9H19.5V0ZM100.5 0V-18H119.5V0Z');
  expect(scene!.bars.hollow).toBe('M181 0V-18M199 0V-18'); // one of two leaves the lane
});

test('nothing in view is flat', () => {
  expect(inks({ lanes: [lane(counts())] })).toEqual(['']);
});

test('a tiny corpus gives lanes to the two people named most, and pinned ones take their place', () => {
  const corpus = makeCorpus();
  const names = (lanes: number[]) => lanes.map((entity) => corpus.entities.name[entity]);
  expect(names(laneEntities(corpus, [], []))).toEqual(['Vladimir Putin', 'Kim Jong-un']);
  expect(names(laneEntities(corpus, ['ukraine', 'nobody'], []))).toEqual(['Ukraine']);
  expect(laneEntities(corpus, ['ukraine'], ['place'])).toEqual([]);
});

test('outlets have lanes where there are two, those of most articles first, and at most twelve', () => {
  const from = (...sources: (string | undefined)[]) =>
    makeCorpus(
      sources.map((source, i) => ({ id: `a${i}`, published: '2023-11-06', text: '[Ann] spoke.', ...(source ? { source } : {}) })),
      {},
    );
  const names = (corpus: ReturnType<typeof from>) => laneOutlets(corpus).map((outlet) => corpus.outlets[outlet] ?? 'unknown');
  expect(names(from('Herald', 'Herald'))).toEqual([]);
  expect(names(from('Herald', 'Courier', undefined, 'Courier'))).toEqual(['Courier', 'unknown', 'Herald']);
  expect(laneOutlets(from(...Array.from({ length: 21 }, (_, i) => `Outlet ${i}`)))).toHaveLength(12);
});

test('a lane holds the articles that name an entity, or those of an outlet', () => {
  const corpus = makeCorpus();
  const setOf = laneSets(corpus);
  const milley = corpus.entities.byId.get('mark-milley')!;
  expect([...setOf('entity', milley)]).toEqual([0, 1]);
  expect(setOf('entity', milley)).toBe(setOf('entity', milley));
  expect([...setOf('outlet', corpus.outlets.indexOf('The Herald'))]).toEqual([1, 0]);
});

test('in a tiny corpus a bar says how often its articles name the entity', () => {
  const corpus = makeCorpus();
  const milley = corpus.entities.byId.get('mark-milley')!;
  expect(timesNamed(corpus, [0], corpus.entities.byId.get('vladimir-putin')!)).toBe(2);
  const padded = makeBins('day', { first: day('2023-11-06'), last: day('2023-11-17') });
  const wide = timeScale(padded.starts[0]!, padded.starts[padded.count]!, 1400);
  const places = headlinePlaces([1, 12], padded, wide, []);
  expect(laneCaptions(corpus, milley, places, (bin) => (bin === 12 ? [1] : [0]), padded, wide)).toEqual([
    { x: 1228, anchor: 'end', text: 'named once' },
  ]);
});

test.each([
  [0, 2, ['b', 'hidden', 'c', 'a']],
  [2, 0, ['c', 'hidden', 'a', 'b']],
  [1, 1, ['a', 'hidden', 'b', 'c']],
])('the lane at %i goes to %i, and a lane that is not shown keeps its place', (from, to, order) => {
  expect(reordered(['a', 'hidden', 'b', 'c'], ['a', 'b', 'c'], from, to)).toEqual(order);
});

test('while a lane is held over another place, those between make way', () => {
  expect([0, 1, 2, 3].map((i) => placeWhile(i, 0, 2))).toEqual([2, 0, 1, 3]);
  expect([0, 1, 2, 3].map((i) => placeWhile(i, 3, 1))).toEqual([0, 2, 3, 1]);
});

test('a key moves a lane as far as there is room; a click one up, and from the top to the bottom', () => {
  expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'click', 'a'].map((key) => placeAfter(1, 4, key))).toEqual([0, 2, 0, 3, 0, undefined]);
  expect(placeAfter(0, 4, 'ArrowUp')).toBe(0);
  expect(placeAfter(3, 4, 'ArrowDown')).toBe(3);
  expect(placeAfter(0, 4, 'click')).toBe(3);
});

test('the names that most of the selected articles name, without hidden types', () => {
  const { corpus, counts: tally } = makeExplorer('from=2023-11-10&to=2023-11-20');
  const names = (hidden: string[]) => mostNamed(corpus, tally.entityArticles, hidden, 2).map((entity) => corpus.entities.name[entity]);
  expect(names([])).toEqual(['Kim Jong-un', 'Vladimir Putin']); // each in one article: in the order of their rows
  expect(names(['person'])).toEqual([]);
});

test.each([
  ['article', false, true, 14, 'Bars to one scale: tallest 14 articles.'],
  ['article', true, true, 33.3, 'Bars to one scale: tallest 33 % of all articles in the week. Outlines: fewer than 5.'],
  ['independent text', false, true, 9, 'Bars to one scale: tallest 9 independent texts.'],
  ['passage', false, true, 1, 'Bars to one scale: tallest 1 dated passage of the articles that name them.'],
  ['article', false, false, 14, 'Each to its own scale, its tallest bar at the right: articles.'],
  [
    'article',
    true,
    false,
    14,
    'Each to its own scale, its tallest bar at the right: per cent of all articles in the week. Outlines: fewer than 5.',
  ],
] as const)('%ss (share: %s, one scale: %s): how lanes are to be read', (counts, isShare, isOneScale, greatest, words) => {
  expect(laneWords(counts, 'week', isShare, isOneScale, greatest)).toBe(words);
});

test('small shares keep a figure', () => {
  expect([valueText(33.4, true), valueText(0.42, true), valueText(0, true), valueText(1234, false)]).toEqual([
    '33 %',
    '0.4 %',
    '0 %',
    '1,234',
  ]);
});

test('counted by texts, a lane counts each with its own first copy; as shares, with the copy that all bars count', () => {
  const corpus = makeCorpus([
    { id: 'a', published: '2020-03-01', source: 'The Herald', text: '[Ann] spoke.' },
    { id: 'b', published: '2020-03-09', source: 'The Post', copyOf: 'a', text: '[Ann] spoke.' },
    { id: 'c', published: '2020-03-10', source: 'The Post', copyOf: 'a', text: '[Ann] spoke.' },
    { id: 'd', published: '2020-03-11', source: 'The Post', text: '[Bob] spoke.' },
  ]);
  const all = placeTexts(corpus, Uint8Array.of(1, 1, 1, 1));
  const post = Uint8Array.of(0, 1, 1, 1);
  expect([...laneTexts(corpus, post, all, false)]).toEqual([0, 1, 0, 1]);
  expect([...laneTexts(corpus, post, all, true)]).toEqual([1, 0, 0, 1]);
  expect(laneTexts(corpus, post, undefined, true)).toBe(post);
});
