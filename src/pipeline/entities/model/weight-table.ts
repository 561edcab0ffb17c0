import type { FeatureList } from './feature-list.ts';
import { TAGS } from './tags.ts';
import type { Weights } from './weights-file.ts';

/** Bytes of a slot: the key, a weight for each tag, the scale. One look goes to one place of the memory, which is what takes the time. */
const SLOT = 16;
const WEIGHTS_AT = 4;
const SCALE_AT = WEIGHTS_AT + TAGS;
/** What a scale's byte stands for, from −128 on. */
const POWERS = Float64Array.from({ length: 256 }, (_, byte) => 2 ** (byte - 128));

/** The weights of each feature by its hash: open addressing, two thirds full at most, since a smaller table is nearer to the processor. */
export class WeightTable {
  readonly #keys: Int32Array;
  readonly #bytes: Int8Array;
  readonly #mask: number;
  /** Where the weights lie of those features of a list that have some. */
  #hits = new Int32Array(512);

  constructor({ featureKeys, featureWeights, featureScales }: Pick<Weights, 'featureKeys' | 'featureWeights' | 'featureScales'>) {
    let size = 16;
    while (size < 1.5 * featureKeys.length) size *= 2;
    this.#mask = size - 1;
    const buffer = new ArrayBuffer(size * SLOT);
    this.#keys = new Int32Array(buffer);
    this.#bytes = new Int8Array(buffer);
    featureKeys.forEach((key, row) => {
      let slot = (key ^ (key >>> 16)) & this.#mask;
      while (this.#keys[(slot * SLOT) / 4] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[(slot * SLOT) / 4] = key;
      this.#bytes.set(featureWeights.subarray(row * TAGS, (row + 1) * TAGS), slot * SLOT + WEIGHTS_AT);
      this.#bytes[slot * SLOT + SCALE_AT] = featureScales[row]!;
    });
  }

  /**
   * Adds the weights of all features of a list to `into[at …]`. All are looked up before any is added: looks do not wait for one
   * another, and the memory answers several at once.
   */
  addScores({ hashes, length }: FeatureList, into: Float64Array | Float32Array, at: number): void {
    const keys = this.#keys;
    const bytes = this.#bytes;
    const mask = this.#mask;
    if (this.#hits.length < length) this.#hits = new Int32Array(2 * length);
    const hits = this.#hits;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const key = hashes[i]!;
      let slot = (key ^ (key >>> 16)) & mask;
      let found = keys[slot << 2]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = keys[slot << 2]!;
      }
      hits[count] = (slot << 4) + WEIGHTS_AT;
      if (found !== 0) count++;
    }
    for (let i = 0; i < count; i++) {
      const from = hits[i]!;
      const scale = POWERS[bytes[from + TAGS]! + 128]!;
      for (let t = 0; t < TAGS; t++) into[at + t]! += bytes[from + t]! * scale;
    }
  }
}
