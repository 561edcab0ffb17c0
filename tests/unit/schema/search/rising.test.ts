import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../../../src/schema/search/bits.ts';
import { readRising, writeRising } from '../../../../src/schema/search/rising.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';

test('numbers of any width come back as they were written, one after the other', () => {
  const random = seededRandom(3);
  const written = Array.from({ length: 3000 }, () => {
    const width = Math.floor(random() * 32);
    return { width, value: width === 0 ? 0 : Math.floor(random() * 2 ** width) };
  });
  const bits = new BitWriter();
  for (const { value, width } of written) bits.write(value, width);
  const reader = new BitReader(bits.bytes());
  expect(written.map(({ width }) => reader.read(width) >>> 0)).toEqual(written.map(({ value }) => value));
  expect(reader.at).toBe(bits.length);
});

test('positive numbers come back from their gamma code, 1 in a single bit', () => {
  const bits = new BitWriter();
  bits.gamma(1);
  expect(bits.length).toBe(1);
  const numbers = [1, 2, 3, 4, 7, 8, 100, 65_535, 65_536, 2 ** 30, 1];
  for (const number of numbers) bits.gamma(number);
  const reader = new BitReader(bits.bytes());
  expect([1, ...numbers].map(() => reader.gamma())).toEqual([1, ...numbers]);
});

test('what ends before its number does is refused', () => {
  expect(() => new BitReader(new Uint8Array(2)).gamma()).toThrow('search index: no number begins');
});

test('one row of bits put behind another is the same as if written there', () => {
  const [whole, first, second] = [new BitWriter(), new BitWriter(), new BitWriter()];
  for (const [value, width] of [
    [5, 3],
    [1000, 13],
    [0, 2],
    [77, 7],
  ] as const) {
    whole.write(value, width);
    second.write(value, width);
  }
  first.append(second);
  expect(first.length).toBe(whole.length);
  expect(first.bytes()).toEqual(whole.bytes());
});

test('rising numbers come back, whatever their bounds and however thickly they lie', () => {
  const random = seededRandom(8);
  for (let round = 0; round < 300; round++) {
    const high = Math.floor(random() ** 3 * 5000);
    const share = random();
    const values = Array.from({ length: high + 1 }, (_, i) => i).filter(() => random() < share);
    const bits = new BitWriter();
    writeRising(bits, values, 0, values.length, 0, high);
    const read = new Int32Array(values.length);
    const reader = new BitReader(bits.bytes());
    readRising(reader, read, 0, read.length, 0, high);
    expect([...read]).toEqual(values);
    expect(reader.at).toBe(bits.length);
  }
});

test('a full range costs nothing', () => {
  const bits = new BitWriter();
  writeRising(bits, [3, 4, 5, 6], 0, 4, 3, 6);
  expect(bits.length).toBe(0);
});
