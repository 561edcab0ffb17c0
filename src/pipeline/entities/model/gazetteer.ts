import { HashTable } from './hash-table.ts';
import { mix } from './hash.ts';

/** What a stretch of words is known as, one bit each. */
export const IS_BEGINNING = 1;
export const IS_PLACE = 2;
export const IS_ORGANIZATION = 4;
export const IS_CITY = 8;
/** On the long list of bodies, where many names are words or places as well: a hint, no more. */
export const MAY_BE_BODY = 16;

/** Hash of a name from the hashes of its words, one after the other; 0 before the first. */
export const chainHash = (before: number, wordHash: number) => mix(77, before, wordHash);

/** Names known beforehand, as hashes of their words; and every beginning of theirs, so that a search ends early. */
export class Gazetteer {
  readonly #table: HashTable;
  readonly #bits: Uint8Array;

  constructor(
    readonly keys: Int32Array,
    bits: Uint8Array,
  ) {
    this.#table = new HashTable(keys);
    this.#bits = bits;
  }

  /** Bits of a chain of words, 0 where no name begins so. */
  bitsOf(chain: number): number {
    const place = this.#table.place(chain);
    return place < 0 ? 0 : this.#bits[place]!;
  }
}
