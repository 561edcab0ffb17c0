import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/pipeline/random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('numbers spread evenly over [0, 1)', () => {
  const random = seededRandom(7);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const value = random();
    expect(value >= 0 && value < 1).toBe(true);
    tenths[Math.floor(value * 10)]!++;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
