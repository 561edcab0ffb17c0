import { bytesOf } from './binary-text.ts';

/** The bytes that a part of an e-mail stands for (RFC 2045, section 6); what is not in the encoding that it claims is passed over. */
export function decodeTransfer(body: string, encoding: string | undefined): Uint8Array {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return base64(body);
    case 'quoted-printable':
      return quotedPrintable(body.replace(/=[ \t]{0,80}\n/g, ''));
    default:
      return bytesOf(body);
  }
}

/** `=E9` → the byte; anything else stays. */
export function quotedPrintable(written: string): Uint8Array {
  return bytesOf(written.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}

const VALUES = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((c, i) => [c.charCodeAt(0), i]));
const VALUE_OF = Uint8Array.from({ length: 256 }, (_, code) => VALUES.get(code) ?? 255);

export function base64(written: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((written.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < written.length; i++) {
    const value = VALUE_OF[written.charCodeAt(i) & 255]!;
    if (value === 255) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 255;
  }
  return bytes.slice(0, length);
}
