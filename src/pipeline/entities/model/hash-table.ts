/** Place of each 32-bit key in a list of different keys, none of them 0. Open addressing, half full at most. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #places: Int32Array;
  readonly #mask: number;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < 2 * keys.length) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#places = new Int32Array(size);
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place]!;
      let slot = (key ^ (key >>> 16)) & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#places[slot] = place;
    }
  }

  /** −1 where the key is in no list. */
  place(key: number): number {
    let slot = (key ^ (key >>> 16)) & this.#mask;
    for (;;) {
      const found = this.#keys[slot]!;
      if (found === key) return this.#places[slot]!;
      if (found === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
