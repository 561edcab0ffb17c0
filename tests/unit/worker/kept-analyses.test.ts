import { expect, test } from 'vitest';
import type { Piece } from '../../../src/pipeline/readers/format.ts';
import type { Analysis } from '../../../src/pipeline/run.ts';
import { KeptAnalyses } from '../../../src/worker/kept-analyses.ts';

const piece = (more: Partial<Piece> = {}): Piece => ({ path: 'a.txt', format: 'plain-text', line: 1, text: 'It rained.', ...more });
const analysis: Analysis = { kind: 'rejected', path: 'a.txt', message: 'no', cure: 'yes' };

function keptAfter(first: Piece, config = {}): KeptAnalyses {
  const kept = new KeptAnalyses();
  kept.under(config).put(first, analysis);
  kept.settle();
  return kept;
}

test('the same piece under the same configuration is not analysed again', () => {
  expect(keptAfter(piece()).under({}).get(piece())).toBe(analysis);
});

test.each([
  ['another text', piece({ text: 'It poured.' }), {}],
  ['another line, which a verdict may name', piece({ line: 2 }), {}],
  ['another path', piece({ path: 'b.txt' }), {}],
  ['dates read in another order', piece(), { dateOrder: 'dmy' as const }],
  ['a list of names', piece(), { listed: [{ name: 'Norrby', type: 'place' as const, aliases: [] }] }],
])('%s is analysed anew', (_, changed, config) => {
  expect(keptAfter(piece()).under(config).get(changed)).toBeUndefined();
});

test('bytes are compared one by one', () => {
  const kept = keptAfter(piece({ text: '', bytes: Uint8Array.of(1, 2, 3) }));
  expect(kept.under({}).get(piece({ text: '', bytes: Uint8Array.of(1, 2, 4) }))).toBeUndefined();
  expect(kept.under({}).get(piece({ text: '', bytes: Uint8Array.of(1, 2, 3) }))).toBe(analysis);
});

test('what a build does not ask for is forgotten after it', () => {
  const kept = keptAfter(piece());
  kept.under({});
  kept.settle();
  expect(kept.under({}).get(piece())).toBeUndefined();
});
