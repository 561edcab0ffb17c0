import { expect, test } from 'vitest';
import { countTies } from '../../../../src/pipeline/cooccurrence/count-ties.ts';
import { ellipse } from '../../../../src/pipeline/layout/ellipse.ts';
import { annotated, entitiesNamed } from '../../../support/annotated.ts';

const centre = { x: 408, y: 250 };

function places(...articles: string[][][]): Map<string, { x: number; y: number }> {
  const ids = [...new Set(articles.flat(2))];
  const network = countTies(
    articles.map((sentences, i) => annotated(`article-${i}`, sentences)),
    entitiesNamed(...ids),
  );
  return new Map(ellipse(network).map((point, i) => [network.entities[i]!.id, point]));
}

test('names that several articles share stand in the middle, the rest on the ellipse around them', () => {
  const found = places(
    [
      ['putin', 'kim', 'russia', 'ukraine', 'un'],
      ['us', 'g20'],
    ],
    [['putin', 'kim', 'milley', 'korea']],
  );
  const radius = (id: string) => Math.hypot((found.get(id)!.x - centre.x) / 258, (found.get(id)!.y - centre.y) / 182);
  for (const id of ['putin', 'kim']) expect(radius(id)).toBeLessThan(0.5);
  for (const id of ['russia', 'ukraine', 'un', 'us', 'g20', 'milley', 'korea']) expect(radius(id)).toBeCloseTo(1);
  expect(found.get('putin')!.y).toBeCloseTo(centre.y);
  expect(Math.abs(found.get('putin')!.x - found.get('kim')!.x)).toBeGreaterThan(150);
});

test('one name stands in the middle of the canvas', () => {
  expect([...places([['york']]).values()]).toEqual([centre]);
});

test('two names stand apart, one on either side of the middle', () => {
  const [a, b] = [...places([['york', 'leeds']]).values()];
  expect((a!.x + b!.x) / 2).toBeCloseTo(centre.x);
  expect((a!.y + b!.y) / 2).toBeCloseTo(centre.y);
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(300);
});

test('strongly tied names stand side by side', () => {
  const pairs = [
    ['a', 'h'],
    ['b', 'g'],
    ['c', 'f'],
    ['d', 'e'],
  ];
  const found = places([pairs[0]!, [], [], pairs[1]!, [], [], pairs[2]!, [], [], pairs[3]!]);
  const distance = (x: string, y: string) => Math.hypot(found.get(x)!.x - found.get(y)!.x, found.get(x)!.y - found.get(y)!.y);
  for (const [x, y] of pairs) {
    const nearer = [...found.keys()].filter((z) => z !== x && distance(x!, z) < distance(x!, y!) - 1);
    expect(nearer.length).toBeLessThanOrEqual(1);
  }
});

test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('%i names stand at least 90 px from one another, however they are shared', (count) => {
  const ids = Array.from({ length: count }, (_, i) => `name-${i}`);
  for (const shared of [0, 1, 2, 3, count]) {
    const points = [...places([ids], [ids.slice(0, shared)]).values()];
    for (const [i, p] of points.entries())
      for (const q of points.slice(i + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(90);
  }
});
