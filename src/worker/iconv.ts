/**
 * What the readers ask of iconv-lite, by the browser's own decoders, which know the same encodings of the web and weigh nothing.
 * Stands in for it in the bundle of the page; UTF-32, which no browser knows, is decoded here.
 */
const iconv = {
  decode(bytes: Uint8Array, encoding: string): string {
    if (encoding.startsWith('utf-32')) return utf32(bytes, encoding === 'utf-32le');
    return new TextDecoder(encoding).decode(bytes);
  },

  encodingExists(encoding: string): boolean {
    if (encoding.startsWith('utf-32')) return true;
    try {
      new TextDecoder(encoding);
      return true;
    } catch {
      return false;
    }
  },
};

export default iconv;

function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    if (at === 0 && point === 0xfeff) continue;
    characters.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD');
  }
  return characters.join('');
}
