import { BINS, EMPTY } from './signature.ts';

/** The first so many texts of a bin's value are looked at: a cluster is around its first text, and what more share tells little. */
const MOST_LISTED = 32;
/** Bits that hold a number of links, so many or fewer; 64 million links have room above them. */
const COUNT_BITS = 6;
const COUNT = (1 << COUNT_BITS) - 1;
/** With fewer bins in common a pair is not looked at. */
const FEWEST_SHARED = 4;
/** Texts looked at for one article, those with most bins in common. */
const MOST_CANDIDATES = 4;

/**
 * Texts by their signatures: locality-sensitive hashing with a band for each bin, where several bands have to meet. The values of two
 * bins cannot be the same, as the bin is in the value. What a text costs is bounded, whatever the others are.
 * Indyk & Motwani 1998, "Approximate Nearest Neighbors", STOC; Broder 1997, "On the Resemblance and Containment of Documents".
 */
export class CandidateIndex {
  readonly #mask: number;
  /** Two numbers a slot, side by side in memory: the value, and its last link above the number of its links; 0 where there is none. */
  readonly #slots: Int32Array;
  #links = 0;
  #rowOf = new Int32Array(1024);
  #before = new Int32Array(1024);
  /** Bins in common with the article asked for, by row. */
  readonly #shared: Uint8Array;

  constructor(rows: number) {
    let size = 1024;
    while (size < rows * BINS * 1.25) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#shared = new Uint8Array(rows);
  }

  add(row: number, bins: Int32Array): void {
    for (const value of bins) {
      if (value === EMPTY) continue;
      const slot = this.#slot(value);
      const listed = this.#slots[slot + 1]! & COUNT;
      if (listed === MOST_LISTED) continue;
      if (this.#links === this.#rowOf.length) this.#widen();
      this.#rowOf[this.#links] = row;
      this.#before[this.#links] = listed === 0 ? -1 : this.#slots[slot + 1]! >>> COUNT_BITS;
      this.#slots[slot] = value;
      this.#slots[slot + 1] = (this.#links++ << COUNT_BITS) | (listed + 1);
    }
  }

  /** Rows of texts that may be much the same, the likeliest first, the earlier before the later. */
  find(bins: Int32Array): number[] {
    const touched: number[] = [];
    for (const value of bins) {
      if (value === EMPTY) continue;
      const last = this.#slots[this.#slot(value) + 1]!;
      if (last === 0) continue;
      for (let link = last >>> COUNT_BITS; link >= 0; link = this.#before[link]!) {
        const row = this.#rowOf[link]!;
        if (this.#shared[row]!++ === 0) touched.push(row);
      }
    }
    const found = touched.filter((row) => this.#shared[row]! >= FEWEST_SHARED);
    if (found.length > 1) found.sort((x, y) => this.#shared[y]! - this.#shared[x]! || x - y);
    found.length = Math.min(found.length, MOST_CANDIDATES);
    for (const row of touched) this.#shared[row] = 0;
    return found;
  }

  /** Where the value stands, or is to stand. */
  #slot(value: number): number {
    const slots = this.#slots;
    const mixed = Math.imul(value, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== value) slot = (slot + 1) & this.#mask;
    return slot * 2;
  }

  #widen(): void {
    const rowOf = new Int32Array(this.#rowOf.length * 2);
    const before = new Int32Array(this.#rowOf.length * 2);
    rowOf.set(this.#rowOf);
    before.set(this.#before);
    this.#rowOf = rowOf;
    this.#before = before;
  }
}
