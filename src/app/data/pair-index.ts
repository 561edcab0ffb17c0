/**
 * Numbers pairs of small integers in the order in which they are first met. Open addressing over typed arrays: a corpus of
 * 100,000 articles has some ten million pairs, with which a Map of keys takes seconds.
 */
export class PairIndex {
  #slots: Int32Array;
  a: Int32Array;
  b: Int32Array;
  count = 0;

  /** @param expected about how many pairs will come; more are welcome, but each doubling numbers all of them anew */
  constructor(expected = 2048) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(2048, expected)));
    this.#slots = new Int32Array(2 * capacity).fill(-1);
    this.a = new Int32Array(capacity);
    this.b = new Int32Array(capacity);
  }

  /** The pair's number, a new one if it has none. */
  intern(a: number, b: number): number {
    if (this.count === this.a.length) this.#grow();
    const mask = this.#slots.length - 1;
    let slot = hash(a, b) & mask;
    for (;;) {
      const found = this.#slots[slot]!;
      if (found < 0) break;
      if (this.a[found] === a && this.b[found] === b) return found;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.count;
    this.a[this.count] = a;
    this.b[this.count] = b;
    return this.count++;
  }

  /** The pair's number, or −1. */
  find(a: number, b: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(a, b) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot]!;
      if (found < 0 || (this.a[found] === a && this.b[found] === b)) return found;
    }
  }

  #grow(): void {
    const a = new Int32Array(this.a.length * 2);
    const b = new Int32Array(this.b.length * 2);
    a.set(this.a);
    b.set(this.b);
    this.a = a;
    this.b = b;
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let i = 0; i < this.count; i++) {
      let slot = hash(a[i]!, b[i]!) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = i;
    }
    this.#slots = slots;
  }
}

function hash(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
