import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/schema/packed.ts';

fc.configureGlobal({ seed: 1 });

const anyInt32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
/** Neighbours of the outermost values would differ by more than 32 bits. */
const packable = fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 }), { maxLength: 200 });

test('what was packed comes back', () => {
  fc.assert(
    fc.property(packable, (values) => {
      expect([...unpack(pack(values), values.length)]).toEqual(values);
    }),
  );
});

test('a column is told in the documented bytes', () => {
  expect(pack([])).toBe('');
  expect(pack([0])).toBe('AA');
  expect(pack([-1])).toBe('AQ');
  expect(pack([19667, 19678])).toBe('prMCFg');
  expect(Buffer.from('prMCFg', 'base64').toString('hex')).toBe('a6b30216');
});

test('base64 is the one that other programs read', () => {
  fc.assert(
    fc.property(packable, (values) => {
      const bytes = Buffer.from(pack(values), 'base64');
      expect(bytes.toString('base64').replace(/=+$/, '')).toBe(pack(values));
    }),
  );
});

test('a typed array packs like a list', () => {
  expect(pack(Int32Array.of(3, 1, 2))).toBe(pack([3, 1, 2]));
});

test('the outermost values of 32 bits come back', () => {
  for (const value of [2 ** 31 - 1, -(2 ** 31)]) expect([...unpack(pack([value]), 1)]).toEqual([value]);
});

test('a value or a difference that does not fit 32 bits is refused rather than wrapped', () => {
  fc.assert(
    fc.property(anyInt32, anyInt32, (a, b) => {
      if (Math.abs(b - a) < 2 ** 31) expect([...unpack(pack([a, b]), 2)]).toEqual([a, b]);
      else if (b - a !== -(2 ** 31)) expect(() => pack([a, b])).toThrow(RangeError);
    }),
  );
  for (const values of [[2 ** 31], [1, 2 ** 31], [-(2 ** 31) - 1], [0.5], [NaN], [Infinity]])
    expect(() => pack(values)).toThrow(/does not fit 32 bits/);
});

test('a column of another length is refused', () => {
  fc.assert(
    fc.property(packable, fc.integer({ min: 0, max: 250 }), (values, count) => {
      if (count !== values.length) expect(() => unpack(pack(values), count)).toThrow(RangeError);
    }),
  );
});

test.each([
  ['a character outside the alphabet', 'A=', 1],
  ['a character beyond ASCII', 'Aé', 1],
  ['half a byte', 'A', 0],
  ['an integer that does not end', 'gA', 1],
  ['an integer longer than 32 bits', 'gICAgICAgAA', 1],
])('%s is refused', (_, packed, count) => {
  expect(() => unpack(packed, count)).toThrow(RangeError);
});
