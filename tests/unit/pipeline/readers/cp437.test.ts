import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { cp437 } from '../../../../src/pipeline/readers/cp437.ts';

test('every byte is what it is in the code page', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(cp437(bytes)).toBe(iconv.decode(Buffer.from(bytes), 'cp437'));
  expect(cp437(Uint8Array.from([0x9a, 0x62, 0x65, 0x72, 0xe1]))).toBe('Überß');
});
