import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineParts } from '../../../src/node/line-parts.ts';
import { tempFolder } from './temp-folder.ts';

const parts = (text: string, partBytes: number, mostBytes = 1000) => {
  const folder = tempFolder({ 'a.jsonl': text });
  return [...lineParts(join(folder, 'a.jsonl'), partBytes, mostBytes)].map(({ bytes, linesBefore }) => [
    linesBefore,
    Buffer.from(bytes).toString(),
  ]);
};

test('a file is cut where lines end, whatever the length of a part', () => {
  const text = 'one\ntwo\n\nthrée\nfour';
  for (let partBytes = 1; partBytes < 30; partBytes++) {
    const cut = parts(text, partBytes);
    expect(cut.map(([, part]) => part).join('')).toBe(text);
    for (const [linesBefore, part] of cut)
      expect(text.split('\n').slice(Number(linesBefore)).join('\n').startsWith(String(part))).toBe(true);
    for (const [, part] of cut.slice(0, -1)) expect(part).toMatch(/\n$/);
  }
});

test('a line that is too long is named by its number', () => {
  expect(() => parts(`short\n${'x'.repeat(50)}`, 8, 20)).toThrow(/line 2 is longer/);
});
