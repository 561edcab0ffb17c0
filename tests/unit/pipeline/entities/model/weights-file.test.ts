import { expect, test } from 'vitest';
import { TAGS } from '../../../../../src/pipeline/entities/model/tags.ts';
import { decodeWeights, encodeWeights, type Weights } from '../../../../../src/pipeline/entities/model/weights-file.ts';

const WEIGHTS: Weights = {
  transitions: Float32Array.from({ length: TAGS * TAGS }, (_, k) => k / 8),
  featureKeys: Int32Array.of(-5, 3, 2_000_000_000),
  featureScales: Int8Array.of(-7, 0, 2),
  featureWeights: Int8Array.from({ length: 3 * TAGS }, (_, k) => k - 13),
  clusterKeys: Int32Array.of(11, 12),
  clusters: Uint16Array.of(1, 2, 3, 100, 400, 1500),
  nameKeys: Int32Array.of(-1),
  names: Uint8Array.of(3),
};

test('weights come back as they were written, also from the middle of a larger buffer', () => {
  const bytes = encodeWeights(WEIGHTS);
  expect(decodeWeights(bytes)).toEqual(WEIGHTS);
  const larger = new Uint8Array(bytes.length + 7);
  larger.set(bytes, 3);
  expect(decodeWeights(larger.subarray(3, 3 + bytes.length))).toEqual(WEIGHTS);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
  ['nothing', () => new Uint8Array(0), /too short/],
  ['another file', () => new TextEncoder().encode('{"weights": "none of these, but long enough"}'), /not a weights file/],
  ['one cut short', (bytes) => bytes.slice(0, -8), /damaged: \d+ bytes instead of \d+/],
  ['one that has grown', (bytes) => Uint8Array.of(...bytes, 0, 0, 0, 0), /damaged: \d+ bytes instead of \d+/],
  ['a flipped bit', (bytes) => bytes.map((byte, i) => (i === bytes.length - 9 ? byte ^ 4 : byte)), /checksum/],
])('%s is refused by name', (_, damage, message) => {
  expect(() => decodeWeights(damage(encodeWeights(WEIGHTS)))).toThrow(message);
});
