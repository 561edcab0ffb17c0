import { TAGS } from '../../src/pipeline/entities/model/tags.ts';
import type { Weights } from '../../src/pipeline/entities/model/weights-file.ts';
import type { Learnt } from './learn.ts';

/** The features of the largest weights, in 8 bits each with a power of two for every feature. */
export function packWeights(
  { transitions, keys, weights }: Learnt,
  most: number,
  tables: Pick<Weights, 'clusterKeys' | 'clusters' | 'nameKeys' | 'names'>,
): Weights {
  const largest = Float32Array.from(keys, (_, k) => {
    let top = 0;
    for (let t = 0; t < TAGS; t++) top = Math.max(top, Math.abs(weights[k * TAGS + t]!));
    return top;
  });
  const kept = Array.from(keys, (_, k) => k)
    .sort((a, b) => largest[b]! - largest[a]! || keys[a]! - keys[b]!)
    .slice(0, most)
    .filter((k) => largest[k]! > 0)
    .sort((a, b) => keys[a]! - keys[b]!);
  const scales = new Int8Array(kept.length);
  const packed = new Int8Array(kept.length * TAGS);
  kept.forEach((k, row) => {
    const power = Math.ceil(Math.log2(largest[k]! / 127));
    scales[row] = power;
    for (let t = 0; t < TAGS; t++) packed[row * TAGS + t] = Math.round(weights[k * TAGS + t]! / 2 ** power);
  });
  return {
    ...tables,
    transitions: Float32Array.from(transitions),
    featureKeys: Int32Array.from(kept, (k) => keys[k]!),
    featureScales: scales,
    featureWeights: packed,
  };
}
