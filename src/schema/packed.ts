import { fromBase64, toBase64 } from './base64.ts';

/**
 * A column of integers as text: the difference of each value from the one before (the first from 0), zigzag-coded so that
 * small negative differences stay small, as little-endian base-128 varints, in base64. Sorted columns cost about a byte a row,
 * and a parser sees one string instead of a million numbers.
 */
export type Packed = string;

/** @param values safe for 32 bits each, and so must be the differences between neighbours */
export function pack(values: ArrayLike<number>): Packed {
  const bytes: number[] = [];
  for (let i = 0, before = 0; i < values.length; i++) {
    const value = values[i]!;
    const difference = value - before;
    if (value !== (value | 0) || difference !== (difference | 0)) throw new RangeError(`pack: value ${value} at ${i} does not fit 32 bits`);
    let rest = ((difference << 1) ^ (difference >> 31)) >>> 0;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
    before = value;
  }
  return toBase64(bytes);
}

/** @throws RangeError when the text is not a packed column of exactly `count` integers */
export function unpack(packed: Packed, count: number): Int32Array {
  const bytes = fromBase64(packed);
  const values = new Int32Array(count);
  let at = 0;
  for (let i = 0, value = 0; i < count; i++) {
    let rest = 0;
    let shift = 0;
    let byte: number;
    do {
      if (shift > 28) throw new RangeError(`unpack: integer ${i} of ${count} is longer than 32 bits`);
      if (at >= bytes.length) throw new RangeError(`unpack: the column ends after ${i} of ${count} integers`);
      byte = bytes[at++]!;
      rest |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    value = (value + ((rest >>> 1) ^ -(rest & 1))) | 0;
    values[i] = value;
  }
  if (at !== bytes.length) throw new RangeError(`unpack: the column holds more than ${count} integers`);
  return values;
}
