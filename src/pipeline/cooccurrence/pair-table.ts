/**
 * Sums over pairs of small integers `a < b`. Open addressing over typed arrays: 100,000 articles have some ten million pairs,
 * with which a Map takes a minute and a gigabyte.
 */
export class PairTable {
  #slots = new Int32Array(1 << 12).fill(-1);
  #a = new Int32Array(1 << 11);
  #b = new Int32Array(1 << 11);
  #sum = new Float64Array(1 << 11);
  #times = new Int32Array(1 << 11);
  #count = 0;

  add(a: number, b: number, amount: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash(a, b) & mask;
    let row = this.#slots[slot]!;
    while (row >= 0 && (this.#a[row] !== a || this.#b[row] !== b)) {
      slot = (slot + 1) & mask;
      row = this.#slots[slot]!;
    }
    if (row < 0) {
      if (this.#count === this.#a.length) {
        this.#grow();
        this.add(a, b, amount);
        return;
      }
      row = this.#count++;
      this.#slots[slot] = row;
      this.#a[row] = a;
      this.#b[row] = b;
    }
    this.#sum[row]! += amount;
    this.#times[row]!++;
  }

  /** All pairs, ascending by (a, b), with the sum of what was added and how often. */
  sorted(limit: number): { a: Int32Array; b: Int32Array; sum: Float64Array; times: Int32Array } {
    const byB = countingSort(this.#b.subarray(0, this.#count), limit, undefined);
    const order = countingSort(this.#a.subarray(0, this.#count), limit, byB);
    return {
      a: order.map((row) => this.#a[row]!),
      b: order.map((row) => this.#b[row]!),
      sum: Float64Array.from(order, (row) => this.#sum[row]!),
      times: order.map((row) => this.#times[row]!),
    };
  }

  #grow(): void {
    this.#a = widen(this.#a, new Int32Array(this.#a.length * 2));
    this.#b = widen(this.#b, new Int32Array(this.#b.length * 2));
    this.#sum = widen(this.#sum, new Float64Array(this.#sum.length * 2));
    this.#times = widen(this.#times, new Int32Array(this.#times.length * 2));
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let row = 0; row < this.#count; row++) {
      let slot = hash(this.#a[row]!, this.#b[row]!) & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = row;
    }
  }
}

function widen<T extends Int32Array | Float64Array>(column: T, wider: T): T {
  wider.set(column);
  return wider;
}

function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Rows by ascending key, rows of one key in the order given: stable, so that sorting by b and then by a sorts by both. */
function countingSort(keys: Int32Array, limit: number, rows: Int32Array | undefined): Int32Array {
  const next = new Int32Array(limit + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 0; key < limit; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const row = rows ? rows[i]! : i;
    sorted[next[keys[row]!]!++] = row;
  }
  return sorted;
}
