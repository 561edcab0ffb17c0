import type { FeatureList } from './feature-list.ts';
import { TAGS } from './tags.ts';
import type { Weights } from './weights-file.ts';

/** Bytes of a slot: the key, a weight for each tag, the scale. One look goes to one place of the memory, which is what takes the time. */
const SLOT = 16;
const WEIGHTS_AT = 4;
const SCALE_AT = WEIGHTS_AT + TAGS;
/** What a scale's byte stands for, from −128 on. */
const POWERS = Float64Array.from({ length: 256 }, (_, byte) => 2 ** (byte - 128));

/** Bits of the filter by a key's upper 22 bits. Half a megabyte stays near the processor, where the table's sixteen do not. */
const FILTER_BITS = 22;

/** The weights of each feature by its hash: open addressing, half full at most. */
export class WeightTable {
  readonly #keys: Int32Array;
  readonly #bytes: Int8Array;
  readonly #mask: number;
  /** A bit for each key that may be in the table: most features of a text have no weights, and are turned away here. */
  readonly #filter = new Int32Array(2 ** FILTER_BITS / 32);

  constructor({ featureKeys, featureWeights, featureScales }: Pick<Weights, 'featureKeys' | 'featureWeights' | 'featureScales'>) {
    let size = 16;
    while (size < 2 * featureKeys.length) size *= 2;
    this.#mask = size - 1;
    const buffer = new ArrayBuffer(size * SLOT);
    this.#keys = new Int32Array(buffer);
    this.#bytes = new Int8Array(buffer);
    featureKeys.forEach((key, row) => {
      const bit = key >>> (32 - FILTER_BITS);
      this.#filter[bit >>> 5]! |= 1 << (bit & 31);
      let slot = (key ^ (key >>> 16)) & this.#mask;
      while (this.#keys[(slot * SLOT) / 4] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[(slot * SLOT) / 4] = key;
      this.#bytes.set(featureWeights.subarray(row * TAGS, (row + 1) * TAGS), slot * SLOT + WEIGHTS_AT);
      this.#bytes[slot * SLOT + SCALE_AT] = featureScales[row]!;
    });
  }

  /** Adds the weights of all features of a list to `into[at …]`. */
  addScores({ hashes, length }: FeatureList, into: Float64Array | Float32Array, at: number): void {
    const keys = this.#keys;
    const bytes = this.#bytes;
    const mask = this.#mask;
    const filter = this.#filter;
    for (let i = 0; i < length; i++) {
      const key = hashes[i]!;
      const bit = key >>> (32 - FILTER_BITS);
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = (key ^ (key >>> 16)) & mask;
      let found = keys[slot << 2]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = keys[slot << 2]!;
      }
      if (found === 0) continue;
      const from = (slot << 4) + WEIGHTS_AT;
      const scale = POWERS[bytes[from + TAGS]! + 128]!;
      for (let t = 0; t < TAGS; t++) into[at + t]! += bytes[from + t]! * scale;
    }
  }
}
