import { hashText } from '../../src/pipeline/entities/model/hash.ts';

/** Cluster numbers of each word form, from 1, by its hash: what the weights file holds. */
export function clusterTable(
  words: readonly string[],
  clusters: readonly ArrayLike<number>[],
): { clusterKeys: Int32Array; clusters: Uint32Array } {
  const packed = new Map<number, number>();
  words.forEach((word, at) => {
    const key = hashText(word);
    if (packed.has(key)) return; // the commoner word came first
    const [few, some, many] = clusters.map((list) => list[at]! + 1) as [number, number, number];
    packed.set(key, (few | (some << 7) | (many << 16)) >>> 0);
  });
  const keys = [...packed.keys()].sort((a, b) => a - b);
  return { clusterKeys: Int32Array.from(keys), clusters: Uint32Array.from(keys, (key) => packed.get(key)!) };
}
