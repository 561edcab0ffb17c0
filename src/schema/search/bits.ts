/** Integers as bits, one after the other, highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  /** Bits written. */
  length = 0;

  /** @param width 0 to 31 */
  write(value: number, width: number): void {
    while (this.length + width > this.#bytes.length * 8) {
      const wide = new Uint8Array(this.#bytes.length * 2);
      wide.set(this.#bytes);
      this.#bytes = wide;
    }
    let left = width;
    while (left > 0) {
      const room = 8 - (this.length & 7);
      const taken = Math.min(room, left);
      const bits = (value >>> (left - taken)) & ((1 << taken) - 1);
      this.#bytes[this.length >>> 3]! |= bits << (room - taken);
      this.length += taken;
      left -= taken;
    }
  }

  /** Elias 1975, "Universal codeword sets": a positive integer in about twice its bits. */
  gamma(value: number): void {
    const width = 32 - Math.clz32(value);
    this.write(0, width - 1);
    this.write(value, width);
  }

  append(other: BitWriter): void {
    const bytes = other.bytes();
    for (let i = 0, left = other.length; left > 0; i++, left -= 8) {
      const width = Math.min(8, left);
      this.write(bytes[i]! >>> (8 - width), width);
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, (this.length + 7) >>> 3);
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  /** Bit that is read next. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bits beyond the end are 0. */
  read(width: number): number {
    let value = 0;
    for (let left = width; left > 0;) {
      const room = 8 - (this.at & 7);
      const taken = Math.min(room, left);
      value = (value << taken) | (((this.#bytes[this.at >>> 3] ?? 0) >>> (room - taken)) & ((1 << taken) - 1));
      this.at += taken;
      left -= taken;
    }
    return value;
  }

  /** @throws RangeError where no integer begins */
  gamma(): number {
    let width = 1;
    while (this.read(1) === 0) if (++width > 31) throw new RangeError(`search index: no number begins at bit ${this.at - 31}`);
    return width === 1 ? 1 : (1 << (width - 1)) | this.read(width - 1);
  }
}
