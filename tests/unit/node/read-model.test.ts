import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '../../../src/node/package-files.ts';
import { readModel } from '../../../src/node/read-model.ts';
import { weights } from '../../../src/pipeline/entities/model/training.json';
import { tempFolder } from './temp-folder.ts';

const FILE = join(packageFolder(), 'src/pipeline/entities/model/weights.bin');

test('the hash by which analyses are kept is that of the weights, which are at most 8 MB', () => {
  const bytes = readFileSync(FILE);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(weights);
  expect(bytes.length).toBeLessThanOrEqual(8_000_000);
  expect(() => readModel()).not.toThrow();
});

test('a model that is not there or damaged is named, with what to do', () => {
  const folder = tempFolder({ 'weights.bin': readFileSync(FILE).subarray(0, 1000).toString('latin1') });
  expect(() => readModel(join(folder, 'none.bin'))).toThrow(/none\.bin.*install Dateline anew/);
  expect(() => readModel(join(folder, 'weights.bin'))).toThrow(/weights\.bin.*install Dateline anew/);
});
