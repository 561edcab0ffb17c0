/** Bytes as a text of as many characters, one for each byte: e-mail is lines of ASCII around parts of whatever encoding. */
export function binaryText(bytes: Uint8Array): string {
  const CHUNK = 8192; // arguments of one call
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
