import { LEAST_STATE, MOST_BITS, SHARE_BITS, SHARES } from './symbol-code.ts';

/** Gathers symbols and plain bits, and writes them in as few bytes as their frequencies allow; see `symbol-code.ts`. */
export class SymbolWriter {
  /** Of each entry its context, or −1 − the number of plain bits; and its symbol, or the bits. */
  readonly #kinds: number[] = [];
  readonly #values: number[] = [];

  /** @param symbol from 0 to 255 */
  put(context: number, symbol: number): void {
    if (!(symbol >= 0 && symbol <= 255)) throw new RangeError(`symbol ${symbol} is not from 0 to 255`);
    this.#kinds.push(context);
    this.#values.push(symbol);
  }

  putBits(value: number, count: number): void {
    if (count > MOST_BITS || value >>> count !== 0) throw new RangeError(`${value} is not of ${count} bits, of ${MOST_BITS} at most`);
    this.#kinds.push(-1 - count);
    this.#values.push(value);
  }

  /**
   * How many contexts there are, for each the shares of its symbols, and from the next even place on in two bytes each, the lower
   * first, the last state and what states gave off.
   */
  bytes(): Uint8Array {
    const sizes = this.#sizes();
    const starts = sizes.map((row) => {
      let start = 0;
      return row.map((size) => (start += size) - size);
    });
    const given: number[] = [];
    let state = LEAST_STATE;
    // What is read first is written last.
    for (let i = this.#kinds.length - 1; i >= 0; i--) {
      const kind = this.#kinds[i]!;
      const value = this.#values[i]!;
      const size = kind < 0 ? 1 : sizes[kind]![value]!;
      const bits = kind < 0 ? -1 - kind : SHARE_BITS;
      if (state >= size * 2 ** (31 - bits)) {
        given.push(state & 0xffff);
        state >>>= 16;
      }
      state = Math.floor(state / size) * 2 ** bits + (state % size) + (kind < 0 ? value : starts[kind]![value]!);
    }
    const head: number[] = [];
    putNumber(sizes.length, head);
    for (const row of sizes) putShares(row, head);
    if (head.length % 2 !== 0) head.push(0);
    const units = [state & 0xffff, state >>> 16, ...given.reverse()];
    return Uint8Array.from([...head, ...units.flatMap((unit) => [unit & 255, unit >> 8])]);
  }

  /** How many shares each symbol of each context has: as near to its frequency as can be, and one at least where it occurs. */
  #sizes(): number[][] {
    const counts: number[][] = [];
    this.#kinds.forEach((context, i) => {
      if (context < 0) return;
      while (counts.length <= context) counts.push([]);
      const row = counts[context]!;
      const symbol = this.#values[i]!;
      while (row.length <= symbol) row.push(0);
      row[symbol]! += 1;
    });
    return counts.map((row) => {
      const all = row.reduce((sum, count) => sum + count, 0);
      const sizes = row.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count * SHARES) / all))));
      for (let left = all === 0 ? 0 : SHARES - sizes.reduce((sum, size) => sum + size, 0); left !== 0; left -= Math.sign(left))
        sizes[sizes.indexOf(Math.max(...sizes))]! += Math.sign(left);
      return sizes;
    });
  }
}

/** A byte, or two for what is 128 or more. */
function putNumber(number: number, into: number[]): void {
  if (number < 128) into.push(number);
  else into.push(128 | (number & 127), number >> 7);
}

/** Their number, and each; after a 0, how many more follow it. */
function putShares(sizes: readonly number[], into: number[]): void {
  putNumber(sizes.length, into);
  for (let i = 0; i < sizes.length; i++) {
    putNumber(sizes[i]!, into);
    if (sizes[i] !== 0) continue;
    const from = i;
    while (sizes[i + 1] === 0) i++;
    putNumber(i - from, into);
  }
}
