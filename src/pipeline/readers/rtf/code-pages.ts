import iconv from 'iconv-lite';
import { decodeDos } from '../dos-code-page.ts';

/** `\fcharset` of a font → code page (RTF Specification 1.9.1, "Font Table"). 0 and 1 leave it to the document. */
const OF_CHARSET: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** Fonts of signs, in which letters stand for something else. */
const SYMBOLS = -1;

/** Names that iconv-lite and the decoders of browsers share (WHATWG Encoding Standard), where it is not `windows-` and the number. */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1361: 'euc-kr',
  10000: 'macintosh',
  65001: 'utf-8',
};

export const WESTERN = 1252;

/** The code page of a font's charset; undefined where the document's own counts. */
export function codePageOf(charset: number): number | undefined {
  return charset === 2 ? SYMBOLS : OF_CHARSET[charset];
}

/** Bytes of a code page as text; of a font of signs only the bullet, since what the others look like is nothing one reads. */
export function decodeBytes(bytes: readonly number[], codePage: number): string {
  if (codePage === SYMBOLS) return bytes.map((byte) => (byte === 0xb7 ? '•' : byte === 0x20 ? ' ' : '')).join('');
  // A longer list of arguments may not fit on the stack.
  if (bytes.length < 10_000 && bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  if (codePage === 437 || codePage === 850) return decodeDos(bytes, codePage);
  const name = NAMES[codePage] ?? `windows-${codePage}`;
  const encoding = iconv.encodingExists(name) ? name : 'windows-1252';
  return iconv.decode(Uint8Array.from(bytes) as Parameters<typeof iconv.decode>[0], encoding);
}
