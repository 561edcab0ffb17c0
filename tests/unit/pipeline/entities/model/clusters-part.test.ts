import { expect, test } from 'vitest';
import { readClusters, writeClusters } from '../../../../../src/pipeline/entities/model/clusters-part.ts';
import { SymbolReader } from '../../../../../src/pipeline/entities/model/symbol-reader.ts';
import { SymbolWriter } from '../../../../../src/pipeline/entities/model/symbol-writer.ts';

function written(words: readonly (readonly number[])[]): Uint8Array {
  const writer = new SymbolWriter();
  writeClusters(Uint16Array.from(words.flat()), 3, writer);
  return writer.bytes();
}

test('clusters come back, also of words that are in none of the likely', () => {
  const words = Array.from({ length: 40 }, (_, k) => [1 + (k % 3), 400 - (k % 7), 1500]);
  words.push([100, 1, 1], [7, 2000, 2046]);
  expect([...readClusters(words.length, 3, new SymbolReader(written(words)))]).toEqual(words.flat());
  expect([...readClusters(0, 3, new SymbolReader(written([])))]).toEqual([]);
});

test('where the finer cluster tells the coarser ones, they cost nothing more', () => {
  const finest = (k: number) => 1 + ((k * 7919) % 64);
  const told = Array.from({ length: 4096 }, (_, k) => [1 + (finest(k) >> 4), 1 + (finest(k) >> 2), finest(k)]);
  // 4,096 times six bits, and what stands ahead of them: which coarser clusters are likely, and the shares of all symbols
  expect(written(told).length).toBeLessThan(3072 + 700);
});

test('a cluster for which there is no room is refused', () => {
  expect(() => written([[2048, 1, 1]])).toThrow(/cluster 2048 is not below 2048/);
});
