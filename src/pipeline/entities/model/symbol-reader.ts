import { LEAST_STATE, SHARE_BITS, SHARES } from './symbol-code.ts';

/**
 * Reads what `SymbolWriter` wrote: symbols from 0 to 255, each in the context it was written in, and plain bits between them. Nothing
 * is checked while reading, since that would take longer than the reading: whoever wrote the bytes keeps a checksum of them.
 */
export class SymbolReader {
  /** Which symbol each share of a context belongs to, one context after the other. */
  readonly #symbols: Uint8Array;
  /** How many shares each symbol of a context has, and where the first of them is. */
  readonly #sizes: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #units: Uint16Array;
  #at: number;
  #state: number;

  /** @param bytes from the writer's first on, wherever its last is */
  constructor(bytes: Uint8Array) {
    let at = 0;
    const number = () => {
      const low = bytes[at++]!;
      return low < 128 ? low : (low & 127) | (bytes[at++]! << 7);
    };
    const contexts = number();
    this.#symbols = new Uint8Array(contexts << SHARE_BITS);
    this.#sizes = new Uint16Array(contexts << 8);
    this.#starts = new Uint16Array(contexts << 8);
    for (let context = 0; context < contexts; context++) {
      const count = number();
      for (let symbol = 0, start = 0; symbol < count; symbol++) {
        const size = number();
        if (size === 0) symbol += number();
        this.#sizes[(context << 8) + symbol] = size;
        this.#starts[(context << 8) + symbol] = start;
        this.#symbols.fill(symbol, (context << SHARE_BITS) + start, (context << SHARE_BITS) + start + size);
        start += size;
      }
    }
    at += at % 2;
    const units = new Uint16Array((bytes.length - at) >> 1);
    for (let i = 0; i < units.length; i++) units[i] = bytes[at + 2 * i]! | (bytes[at + 2 * i + 1]! << 8);
    this.#units = units;
    this.#state = units[0]! | (units[1]! << 16);
    this.#at = 2;
  }

  next(context: number): number {
    const state = this.#state;
    const share = state & (SHARES - 1);
    const symbol = this.#symbols[(context << SHARE_BITS) + share]!;
    const row = (context << 8) + symbol;
    this.#refill(this.#sizes[row]! * (state >> SHARE_BITS) + share - this.#starts[row]!);
    return symbol;
  }

  /** @param count at most `MOST_BITS` */
  bits(count: number): number {
    const state = this.#state;
    this.#refill(state >> count);
    return state & ((1 << count) - 1);
  }

  #refill(state: number): void {
    this.#state = state < LEAST_STATE ? (state << 16) | this.#units[this.#at++]! : state;
  }
}
