import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutant } from '../../../scripts/mutate/mutant.ts';
import { goldenSeeds, runMutants } from '../../../scripts/mutate/run-mutants.ts';
import { ENDINGS } from '../../../src/pipeline/readers/registry.ts';

const seeds = goldenSeeds(join(import.meta.dirname, '../../golden'));

test('a mutant is the same for the same number, and another for another', () => {
  const make = (seed: number, number: number) => mutant(seeds, ENDINGS, seed, number);
  expect(make(1, 5)).toEqual(make(1, 5));
  expect(make(1, 6).bytes).not.toEqual(make(1, 5).bytes);
  expect(make(2, 5).bytes).not.toEqual(make(1, 5).bytes);
});

test('damaged files of every kind end in one count each, and nothing is written but the page', async () => {
  const { files, faults } = await runMutants(seeds, { seed: 8, files: 300, batch: 150 });
  expect(faults).toEqual([]);
  expect(files).toBe(300);
});
