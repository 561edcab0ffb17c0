import { joined } from '../inflate.ts';

/** Bytes that come in parts, taken from the front in stretches of any length; what is skipped is never held. */
export class ByteReader {
  readonly #parts: Iterator<Uint8Array>;
  #part: Uint8Array = new Uint8Array();
  /** How many bytes have been taken or skipped. */
  position = 0;

  constructor(parts: Iterable<Uint8Array>) {
    this.#parts = parts[Symbol.iterator]();
  }

  /** The next bytes; fewer only at the end. */
  read(length: number): Uint8Array {
    const parts: Uint8Array[] = [];
    this.#take(length, (part) => parts.push(part));
    return joined(parts);
  }

  /** @returns how many there were, fewer only at the end */
  skip(length: number): number {
    const before = this.position;
    this.#take(length, () => undefined);
    return this.position - before;
  }

  /** The bytes up to the next line feed, it included; at the end, or where a line is longer than `most`, those there are. */
  line(most: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < most && this.#fill()) {
      const feed = this.#part.indexOf(10);
      const taken = Math.min(feed < 0 ? this.#part.length : feed + 1, most - length);
      parts.push(this.#advance(taken));
      length += taken;
      if (feed >= 0 && taken === feed + 1) break;
    }
    return joined(parts);
  }

  #take(length: number, give: (part: Uint8Array) => void): void {
    for (let left = length; left > 0 && this.#fill();) {
      const part = this.#advance(Math.min(left, this.#part.length));
      left -= part.length;
      give(part);
    }
  }

  #advance(length: number): Uint8Array {
    const taken = this.#part.subarray(0, length);
    this.#part = this.#part.subarray(length);
    this.position += length;
    return taken;
  }

  /** Whether there is anything left. */
  #fill(): boolean {
    while (this.#part.length === 0) {
      const next = this.#parts.next();
      if (next.done) return false;
      this.#part = next.value;
    }
    return true;
  }
}
