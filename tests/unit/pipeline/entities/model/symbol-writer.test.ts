import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SymbolReader } from '../../../../../src/pipeline/entities/model/symbol-reader.ts';
import { SymbolWriter } from '../../../../../src/pipeline/entities/model/symbol-writer.ts';

test('symbols and plain bits come back in their order, whatever they are', () => {
  const symbol = fc.record({ context: fc.nat(5), value: fc.nat(255), bits: fc.constant(0) });
  const plain = fc.nat(12).chain((bits) => fc.record({ context: fc.constant(-1), value: fc.nat(2 ** bits - 1), bits: fc.constant(bits) }));
  fc.assert(
    fc.property(fc.array(fc.oneof(symbol, plain), { maxLength: 600, size: 'max' }), (entries) => {
      const writer = new SymbolWriter();
      for (const { context, value, bits } of entries) {
        if (context < 0) writer.putBits(value, bits);
        else writer.put(context, value);
      }
      const reader = new SymbolReader(writer.bytes());
      expect(entries.map(({ context, bits }) => (context < 0 ? reader.bits(bits) : reader.next(context)))).toEqual(
        entries.map(({ value }) => value),
      );
    }),
    { seed: 5, numRuns: 30 },
  );
});

test('what is always the same costs nothing, a symbol in a thousand little, and plain bits themselves', () => {
  const size = (fill: (writer: SymbolWriter, i: number) => void) => {
    const writer = new SymbolWriter();
    for (let i = 0; i < 8000; i++) fill(writer, i);
    return writer.bytes().length;
  };
  expect(size((writer) => writer.put(0, 3))).toBeLessThan(20);
  // 8 times 10 bits, and 7,992 times 0.0014
  expect(size((writer, i) => writer.put(0, i % 1000 === 0 ? 1 : 0))).toBeLessThan(12 + 13);
  expect(size((writer, i) => writer.putBits(i & 7, 3))).toBeLessThan(3010);
});

test('what is no symbol is refused', () => {
  const writer = new SymbolWriter();
  expect(() => writer.put(0, 256)).toThrow(/symbol 256 is not from 0 to 255/);
  expect(() => writer.put(0, -1)).toThrow(/symbol -1/);
  expect(() => writer.putBits(8, 3)).toThrow(/8 is not of 3 bits/);
  expect(() => writer.putBits(0, 13)).toThrow(/12 at most/);
});
