import { expect, test } from 'vitest';
import { hit } from '../../../../src/app/network/hit.ts';
import type { Line, Mark, Scene } from '../../../../src/app/network/scene.ts';

function mark(entity: number, x: number, y: number, radius = 5): Mark {
  return { entity, x, y, radius, type: 'person', state: 'rest', isFocused: false, isFilter: false, isPinned: false };
}

const line = (tie: number, from: Mark, to: Mark): Line => ({
  tie,
  from: 0,
  to: 1,
  x1: from.x,
  y1: from.y,
  x2: to.x,
  y2: to.y,
  width: 1,
  tone: 'tie1',
  isDotted: false,
});

const [ann, ben, cid] = [mark(0, 100, 100), mark(1, 300, 100), mark(2, 110, 100, 3)];
const label = { entity: 1, left: 310, right: 360, top: 94, bottom: 106, text: 'Ben', x: 311, baseline: 104 };
const scene: Scene = {
  growth: 1,
  width: 400,
  height: 300,
  marks: [ann!, ben!],
  lines: [line(7, ann!, ben!)],
  labels: [{ ...label, font: { size: 12, bold: false }, isDimmed: false, isPlate: false }],
};

test.each([
  ['on a mark', 102, 99, 'mouse', { kind: 'entity', entity: 0 }],
  ['within 12 px of a small mark', 100, 111, 'mouse', { kind: 'entity', entity: 0 }],
  ['on a label', 350, 100, 'mouse', { kind: 'entity', entity: 1 }],
  ['on a tie', 200, 100, 'mouse', { kind: 'tie', tie: 7 }],
  ['within 6 px of a tie', 200, 106, 'mouse', { kind: 'tie', tie: 7 }],
  ['on the ground', 200, 120, 'mouse', undefined],
  ['beside a mark, by a finger', 100, 121, 'touch', { kind: 'entity', entity: 0 }],
  ['beside a mark, by a mouse', 100, 121, 'mouse', undefined],
] as const)('what lies under a point %s', (_where, x, y, pointer, found) => {
  expect(hit(scene, x, y, pointer)).toEqual(found);
});

test('of two marks in reach the nearer one is meant', () => {
  const close = { ...scene, marks: [ann!, cid!] };
  expect(hit(close, 98, 100)).toEqual({ kind: 'entity', entity: 0 });
  expect(hit(close, 113, 100)).toEqual({ kind: 'entity', entity: 2 });
});
