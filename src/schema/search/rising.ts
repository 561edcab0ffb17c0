import type { BitReader, BitWriter } from './bits.ts';

/**
 * Writes integers that rise strictly, as Moffat & Stuiver 2000, "Binary Interpolative Coding for Effective Index Compression": the
 * middle one first, then either half within the bounds that it leaves. What comes in clusters, as a word of the news does, costs
 * little, and a full range costs nothing.
 *
 * @param from, to the integers `[from, to)` of the array
 * @param low, high least and greatest that can occur
 */
export function writeRising(bits: BitWriter, values: ArrayLike<number>, from: number, to: number, low: number, high: number): void {
  if (from >= to || high - low === to - from - 1) return;
  const middle = (from + to) >>> 1;
  const least = low + middle - from;
  const most = high - (to - 1 - middle);
  writeBelow(bits, values[middle]! - least, most - least + 1);
  writeRising(bits, values, from, middle, low, values[middle]! - 1);
  writeRising(bits, values, middle + 1, to, values[middle]! + 1, high);
}

/** Reads what `writeRising` wrote. */
export function readRising(bits: BitReader, values: Int32Array, from: number, to: number, low: number, high: number): void {
  if (from >= to) return;
  if (high - low === to - from - 1) {
    for (let i = from; i < to; i++) values[i] = low + i - from;
    return;
  }
  const middle = (from + to) >>> 1;
  const least = low + middle - from;
  const most = high - (to - 1 - middle);
  const value = least + readBelow(bits, most - least + 1);
  values[middle] = value;
  readRising(bits, values, from, middle, low, value - 1);
  readRising(bits, values, middle + 1, to, value + 1, high);
}

/** A number below `count`, in the whole bits that this takes, or one fewer: the numbers in the middle, which are likelier, get the short ones. */
function writeBelow(bits: BitWriter, value: number, count: number): void {
  const width = 32 - Math.clz32(count - 1);
  const short = 2 ** width - count;
  const turned = turn(value, count, short);
  if (turned < short) bits.write(turned, width - 1);
  else bits.write(turned + short, width);
}

function readBelow(bits: BitReader, count: number): number {
  if (count <= 1) return 0;
  const width = 32 - Math.clz32(count - 1);
  const short = 2 ** width - count;
  let turned = width === 1 ? 0 : bits.read(width - 1);
  if (width === 1 || turned >= short) turned = ((turned << 1) | bits.read(1)) - short;
  return (turned + shiftOf(count, short)) % count;
}

/** Where the short words begin, so that they lie in the middle. */
const shiftOf = (count: number, short: number) => (count - short) >>> 1;
const turn = (value: number, count: number, short: number) => (value - shiftOf(count, short) + count) % count;
