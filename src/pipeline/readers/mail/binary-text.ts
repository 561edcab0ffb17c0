const CHUNK = 65_536;
/** Arguments of one call. */
const MOST_ARGUMENTS = 8192;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as a text of as many characters, one for each byte: e-mail is lines of ASCII around parts of whatever encoding. */
export function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    text += ascii(chunk) ?? oneByOne(chunk);
  }
  return text;
}

/** Most of it by far; a decoder is ten times as fast, but those of one byte a character differ from engine to engine. */
function ascii(chunk: Uint8Array): string | undefined {
  if (chunk.length < 256) return undefined;
  try {
    const text = strict.decode(chunk);
    return text.length === chunk.length ? text : undefined;
  } catch {
    return undefined;
  }
}

function oneByOne(chunk: Uint8Array): string {
  let text = '';
  for (let at = 0; at < chunk.length; at += MOST_ARGUMENTS) text += String.fromCharCode(...chunk.subarray(at, at + MOST_ARGUMENTS));
  return text;
}

export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
