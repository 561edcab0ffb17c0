import { expect, test } from 'vitest';
import { Repulsion } from '../../../../src/pipeline/layout/repulsion.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';

function columns(count: number, value: (i: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => value(i));
}

test('the tree pushes nearly as every pair by itself does', () => {
  const random = seededRandom(1);
  const count = 400;
  const x = columns(count, () => 100 * random() ** 3);
  const y = columns(count, () => 60 * random());
  const mass = columns(count, () => 1 + 20 * random() ** 4);
  const force = { x: columns(count, () => 0), y: columns(count, () => 0) };
  new Repulsion(mass).push({ x, y }, force);

  let missed = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    let pushX = 0;
    let pushY = 0;
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      pushX += (mass[i]! * mass[j]! * dx) / (dx * dx + dy * dy);
      pushY += (mass[i]! * mass[j]! * dy) / (dx * dx + dy * dy);
    }
    missed += Math.hypot(force.x[i]! - pushX, force.y[i]! - pushY);
    total += Math.hypot(pushX, pushY);
  }
  expect(missed / total).toBeLessThan(0.05);
});

test('two marks push each other away along the line between them, by mass times mass over distance', () => {
  const force = { x: new Float64Array(2), y: new Float64Array(2) };
  new Repulsion(Float64Array.of(2, 3)).push({ x: Float64Array.of(0, 3), y: Float64Array.of(0, 4) }, force);
  const along = [force.x[1]! / 3, force.y[1]! / 4];
  expect(along[0]).toBeCloseTo(along[1]!);
  expect(Math.hypot(force.x[1]!, force.y[1]!)).toBeCloseTo(6 / 5);
  expect(force.x[0]).toBeCloseTo(-force.x[1]!);
});

test('marks upon one another end in no number that is none', () => {
  const count = 50;
  const force = { x: new Float64Array(count), y: new Float64Array(count) };
  new Repulsion(new Float64Array(count).fill(1)).push({ x: new Float64Array(count).fill(7), y: new Float64Array(count).fill(7) }, force);
  expect([...force.x, ...force.y].every(Number.isFinite)).toBe(true);
});
