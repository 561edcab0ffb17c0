import { expect, test } from 'vitest';
import type { LayoutNode, LayoutTie } from '../../../../src/pipeline/layout/node.ts';
import { settle } from '../../../../src/pipeline/layout/settle.ts';
import { spread } from '../../../../src/pipeline/layout/spread.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';

/** Circles of ten, each tied all round and once to the next, as many as asked for; then names without a tie. */
function circles(count: number, alone: number): { nodes: LayoutNode[]; ties: LayoutTie[] } {
  const random = seededRandom(count);
  const nodes = Array.from({ length: 10 * count + alone }, (_, entity) => {
    return { entity, reach: 5 + 12 * random() ** 4, articles: 1, community: Math.floor(entity / 10) };
  });
  const ties: LayoutTie[] = [];
  for (let circle = 0; circle < count; circle++) {
    const first = 10 * circle;
    for (let i = 0; i < 10; i++) for (let j = 0; j < i; j++) ties.push({ source: first + j, target: first + i, weight: 1 });
    if (circle > 0) ties.push({ source: first - 10, target: first, weight: 1 });
  }
  return { nodes, ties };
}

function touching(nodes: readonly LayoutNode[], points: readonly { x: number; y: number }[]): number {
  let count = 0;
  for (let i = 0; i < points.length; i++)
    for (let j = 0; j < i; j++)
      if (Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y) < nodes[i]!.reach + nodes[j]!.reach) count++;
  return count;
}

test.each([
  [2, 0],
  [6, 30],
  [0, 150],
  [100, 0],
])('%i circles and %i names alone: no mark covers another, none stands far out', (count, alone) => {
  const { nodes, ties } = circles(count, alone);
  const points = spread(nodes, ties, seededRandom(1));
  expect(touching(nodes, points)).toBe(0);
  const growth = Math.sqrt(Math.max(1, nodes.length / 180));
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(-50);
    expect(x).toBeLessThan(816 * growth + 50);
    expect(y).toBeGreaterThan(-50);
    expect(y).toBeLessThan(500 * growth + 50);
  }
});

test('most of those nearest to a name are of its circle', () => {
  const { nodes, ties } = circles(30, 20);
  const points = spread(nodes, ties, seededRandom(1));
  let same = 0;
  for (let i = 0; i < 300; i++) {
    const apart = (j: number) => Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y);
    const nearest = [...nodes.keys()].filter((j) => j !== i).sort((j, k) => apart(j) - apart(k));
    same += nearest.slice(0, 5).filter((j) => nodes[j]!.community === nodes[i]!.community).length;
  }
  expect(same / (300 * 5)).toBeGreaterThan(0.8);
});

test('the same names and ties give the same places', () => {
  const { nodes, ties } = circles(8, 5);
  expect(spread(nodes, ties, seededRandom(1))).toEqual(spread(nodes, ties, seededRandom(1)));
});

test('among a thousand names, those that are new find room and the others stay', () => {
  const { nodes, ties } = circles(100, 0);
  const before = spread(nodes, ties, seededRandom(1));
  const known = before.map((point, i) => (i % 3 === 0 ? undefined : point));
  const after = settle(nodes, ties, known, seededRandom(2));
  known.forEach((point, i) => point && expect(after[i]).toEqual(point));
  expect(touching(nodes, after)).toBe(0);
});
