import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { makeBins } from '../../../../src/app/timeline/bins.ts';
import { gripPlaces } from '../../../../src/app/timeline/grips.ts';
import { headlinePlaces } from '../../../../src/app/timeline/headlines.ts';
import { laneScene } from '../../../../src/app/timeline/lane-scene.ts';
import { laneEntities, namingSet, timesNamed } from '../../../../src/app/timeline/lanes.ts';
import { timelineLayout } from '../../../../src/app/timeline/scene.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const bins = makeBins('day', { first: parseIsoDay('2023-11-06')!, last: parseIsoDay('2023-11-17')! }); // 14 bins with padding
const scale = (width: number) => timeScale(bins.starts[0]!, bins.starts[bins.count]!, width);

test('grips stand on the lines of a wide brush and outside a narrow one, never closer than their targets', () => {
  expect(gripPlaces(100, 200, 24, [0, 500])).toEqual([100, 200]);
  expect(gripPlaces(100, 110, 24, [0, 500])).toEqual([93, 117]);
  expect(gripPlaces(0, 4, 44, [8, 350])).toEqual([8, 52]);
  expect(gripPlaces(354, 358, 44, [8, 350])).toEqual([306, 350]);
});

test('first sentences stand beside their bars, the last to its left, sharing the space between', () => {
  const places = headlinePlaces([1, 12], bins, scale(1400), []);
  expect(places).toEqual([
    { bin: 1, side: 'right', x: 178, width: 368 },
    { bin: 12, side: 'left', x: 854, width: 368 },
  ]);
});

test('sentences end before the brush, and go where it leaves no room', () => {
  const [first] = headlinePlaces([1, 12], bins, scale(1400), [400, 1400]);
  expect(first).toMatchObject({ x: 178, width: 400 - 166 - 24 });
  expect(headlinePlaces([1, 12], bins, scale(1400), [200, 1400]).map(({ bin }) => bin)).toEqual([12]);
  expect(headlinePlaces([1, 12], bins, scale(140), [])).toEqual([]);
});

test('a tiny corpus gives lanes to the two people named most, and pinned ones take their place', () => {
  const corpus = makeCorpus();
  const names = (lanes: number[]) => lanes.map((entity) => corpus.entities.name[entity]);
  expect(names(laneEntities(corpus, [], []))).toEqual(['Vladimir Putin', 'Kim Jong-un']);
  expect(names(laneEntities(corpus, ['ukraine', 'nobody'], []))).toEqual(['Ukraine']);
  expect(laneEntities(corpus, ['ukraine'], ['place'])).toEqual([]);
});

test('a lane counts articles, and in a tiny corpus says how often each names the entity', () => {
  const corpus = makeCorpus();
  const milley = corpus.entities.byId.get('mark-milley')!;
  expect([...namingSet(corpus, milley)]).toEqual([0, 1]);
  const putin = corpus.entities.byId.get('vladimir-putin')!;
  expect(timesNamed(corpus, [0], putin)).toBe(2);
  const counts = new Int32Array(bins.count);
  counts[12] = 1;
  const places = headlinePlaces([1, 12], bins, scale(1400), []);
  const [lane] = laneScene(corpus, [{ entity: milley, counts }], bins, scale(1400), timelineLayout('wide'), {
    places,
    articlesIn: () => [1],
  });
  expect(lane).toMatchObject({ y: 164, path: 'M1234.0 0V-9H1266.0V0Z', captions: [{ x: 1228, anchor: 'end', text: 'named once' }] });
});
