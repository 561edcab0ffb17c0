import { expect, test } from 'vitest';
import { madeScene } from '../../../../scripts/frames/made-scene.ts';
import { emphasisOf } from '../../../../src/app/network/emphasis.ts';
import type { Zoom } from '../../../../src/app/network/frame.ts';
import { movedScene } from '../../../../src/app/network/moved-scene.ts';
import { networkScene } from '../../../../src/app/network/network-scene.ts';
import type { Label, Mark, Scene } from '../../../../src/app/network/scene.ts';

const START: Zoom = { k: 2, x: -400, y: -250 };

const made = {
  ...madeScene(600, 1500),
  width: 800,
  height: 500,
  measure: (text: string, { size }: { size: number }) => text.length * size * 0.5,
};

const before = networkScene({ ...made, zoom: START });
const moved = (zoom: Zoom, from = before, was = START) => movedScene(from, was, { ...made, zoom }, emphasisOf({ ...made, zoom }));

const places = (marks: readonly Mark[]) => marks.flatMap(({ x, y, radius }) => [x, y, radius]);

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  expect(Math.max(...found.map((value, i) => Math.abs(value - wanted[i]!)))).toBeLessThan(1e-6);
}

/** Where each label stands seen from its mark. */
function offsets({ labels, marks }: Scene): Map<number, readonly number[]> {
  const of = new Map(marks.map((mark) => [mark.entity, mark]));
  return new Map(labels.map(({ entity, x, baseline }) => [entity, [x - of.get(entity)!.x, baseline - of.get(entity)!.y]]));
}

const overlap = (one: Label, two: Label) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

const overlaps = ({ labels }: Scene) => labels.filter((one, i) => labels.slice(i + 1).some((two) => overlap(one, two)));

test.each([
  ['panned', { ...START, x: START.x + 31, y: START.y - 12 }],
  ['zoomed in', { k: 3.1, x: -900, y: -500 }],
  ['zoomed out', { k: 1, x: 0, y: 0 }],
] as const)('marks and ties of a scene that is %s stand where a scene made anew has them', (_, zoom) => {
  const scene = moved(zoom);
  const anew = networkScene({ ...made, zoom });
  expectClose(places(scene.marks), places(anew.marks));
  expectClose(
    scene.lines.flatMap(({ x1, y1, x2, y2, width }) => [x1, y1, x2, y2, width]),
    anew.lines.flatMap(({ x1, y1, x2, y2, width }) => [x1, y1, x2, y2, width]),
  );
  expect(scene.growth).toBeCloseTo(anew.growth, 9);
});

test('a label keeps its place beside its mark while one pans, and those of names that come into sight are added', () => {
  let scene = before;
  let was = START;
  for (let i = 0; i < 20; i++) {
    const zoom = { ...was, x: was.x + 9, y: was.y + 4 };
    const next = moved(zoom, scene, was);
    const [old, now] = [offsets(scene), offsets(next)];
    for (const [entity, [dx, dy]] of now) {
      if (!old.has(entity)) continue;
      expect(dx).toBeCloseTo(old.get(entity)![0]!, 6);
      expect(dy).toBeCloseTo(old.get(entity)![1]!, 6);
    }
    expect(overlaps(next)).toEqual([]);
    [scene, was] = [next, zoom];
  }
  const known = new Set(before.labels.map(({ entity }) => entity));
  expect(scene.labels.some(({ entity }) => !known.has(entity))).toBe(true);
  expect(scene.labels.some(({ entity }) => known.has(entity))).toBe(true);
});

test.each([0.5, 0.8, 1.25, 3])('no two labels come to lie over one another when one zooms by %d', (factor) => {
  const k = START.k * factor;
  const scene = moved({ k, x: 400 - (400 - START.x) * factor, y: 250 - (250 - START.y) * factor });
  expect(scene.labels.length).toBeGreaterThan(3);
  expect(overlaps(scene)).toEqual([]);
});
