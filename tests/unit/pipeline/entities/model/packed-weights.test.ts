import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packWeightsFile, unpackWeightsFile } from '../../../../../src/pipeline/entities/model/packed-weights.ts';
import { TAGS } from '../../../../../src/pipeline/entities/model/tags.ts';
import { encodeWeights, type Weights } from '../../../../../src/pipeline/entities/model/weights-file.ts';

const small: Weights = {
  transitions: Float32Array.from({ length: TAGS * TAGS }, (_, i) => i / 7 - 3),
  featureKeys: Int32Array.of(-(2 ** 31), -5, 0, 7, 2 ** 31 - 1),
  featureScales: Int8Array.of(-9, 0, -3, 2, -64),
  featureWeights: Int8Array.from({ length: 5 * TAGS }, (_, i) => [0, 127, -127, -1, 64, -128][i % 6]!),
  clusterKeys: Int32Array.of(-9, 3),
  clusters: Uint16Array.of(1, 2, 3, 100, 400, 1500),
  nameKeys: Int32Array.of(11),
  names: Uint8Array.of(255),
};

test('a weights file comes back to the byte, with the largest and the smallest of all numbers', () => {
  const file = encodeWeights(small);
  expect(unpackWeightsFile(packWeightsFile(file))).toEqual(file);
});

test('the weights that Dateline comes with come back to the byte, from three fifths as many', () => {
  const file = new Uint8Array(readFileSync('src/pipeline/entities/model/weights.bin'));
  const packed = packWeightsFile(file);
  expect(packed.length).toBeLessThan(0.6 * file.length);
  expect(Buffer.from(unpackWeightsFile(packed)).equals(file)).toBe(true);
});

test('keys that are out of order are refused', () => {
  const file = encodeWeights({ ...small, featureKeys: Int32Array.of(1, 2, 3, 5, 4) });
  expect(() => packWeightsFile(file)).toThrow(/key 4 does not stand above 5/);
});
