/** Where the first chunk after the header begins: signature 8, length 4, type 4, header 13, checksum 4. */
const AFTER_HEADER = 33;

/**
 * Adds texts to a PNG file, each as an international text chunk (iTXt).
 *
 * @param texts by keyword, which is Latin and at most 79 letters
 */
export function withPngText(png: Uint8Array<ArrayBuffer>, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(`iTXt${keyword}\0\0\0\0\0${text}`));
  const size = chunks.reduce((sum, { length }) => sum + length, png.length);
  const whole = new Uint8Array(size);
  whole.set(png.subarray(0, AFTER_HEADER));
  let at = AFTER_HEADER;
  for (const bytes of chunks) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  whole.set(png.subarray(AFTER_HEADER), at);
  return whole;
}

/** Type and data, with their length in front and their checksum behind. */
function chunk(content: string): Uint8Array {
  const bytes = new TextEncoder().encode(content);
  const whole = new Uint8Array(bytes.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, bytes.length - 4);
  whole.set(bytes, 4);
  view.setUint32(bytes.length + 4, checksum(bytes));
  return whole;
}

/** CRC-32 as in the PNG specification, annex D. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
