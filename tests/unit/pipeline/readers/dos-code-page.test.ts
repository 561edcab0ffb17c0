import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeDos } from '../../../../src/pipeline/readers/dos-code-page.ts';

test.each([437, 850] as const)('code page %i is that of iconv, byte for byte', (codePage) => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(decodeDos(bytes, codePage)).toBe(iconv.decode(Buffer.from(bytes), `cp${codePage}`));
});
