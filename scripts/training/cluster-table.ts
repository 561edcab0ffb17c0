import { hashText } from '../../src/pipeline/entities/model/hash.ts';
import { CLUSTERINGS } from '../../src/pipeline/entities/model/weights-file.ts';

/** Cluster numbers of each word form, from 1, by its hash: what the weights file holds. */
export function clusterTable(
  words: readonly string[],
  clusters: readonly ArrayLike<number>[],
): { clusterKeys: Int32Array; clusters: Uint16Array } {
  const places = new Map<number, number>();
  words.forEach((word, at) => {
    const key = hashText(word);
    if (!places.has(key)) places.set(key, at); // the commoner word came first
  });
  const keys = [...places.keys()].sort((a, b) => a - b);
  const table = new Uint16Array(keys.length * CLUSTERINGS);
  keys.forEach((key, row) => clusters.forEach((list, k) => (table[row * CLUSTERINGS + k] = list[places.get(key)!]! + 1)));
  return { clusterKeys: Int32Array.from(keys), clusters: table };
}
