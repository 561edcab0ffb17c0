import { decode } from '../decode.ts';
import { inflate, joined } from '../inflate.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { ascii, fieldsOf } from './warc-records.ts';

/** What a server answered, as a web archive keeps it: to the byte. */
export interface HttpAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly bodyAt: number;
}

/** No page that is read as one article has more. */
const MOST_BODY_BYTES = 20_000_000;

/** The head of an answer; undefined where the bytes are none. */
export function httpAnswer(bytes: Uint8Array): HttpAnswer | undefined {
  const [head] = /^[^]*?\r?\n\r?\n/.exec(ascii(bytes)) ?? [];
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(head ?? '')?.[1];
  if (head === undefined || status === undefined) return undefined;
  return { status: Number(status), fields: fieldsOf(head.split(/\r?\n/).slice(1)), bodyAt: head.length };
}

/**
 * The body as its author wrote it: put together, unpacked. Programs that unpack it before they keep it leave the fields as they
 * were, so that what is plainly not packed is taken as it is.
 *
 * @throws Error, to be shown in brackets
 */
export async function httpBody(body: Uint8Array, fields: ReadonlyMap<string, string>): Promise<Uint8Array> {
  let bytes = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? unchunked(body) : body;
  const encodings = (fields.get('content-encoding') ?? '').toLowerCase().split(',');
  for (const encoding of encodings.reverse()) bytes = await unpacked(bytes, encoding.trim());
  return bytes;
}

/** HTML in UTF-8, where the server named another encoding than that. */
export function inUtf8(body: Uint8Array, contentType: string): Uint8Array {
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return body;
  const decoded = decode(body, () => charset);
  return decoded.kind === 'text' ? new TextEncoder().encode(decoded.text) : body;
}

async function unpacked(bytes: Uint8Array, encoding: string): Promise<Uint8Array> {
  if (encoding === '' || encoding === 'identity' || bytes.length === 0) return bytes;
  if (encoding === 'gzip' || encoding === 'x-gzip') return isGzip(bytes) ? within(gunzip(bytes)) : bytes;
  if (encoding === 'deflate') return looksPlain(bytes) ? bytes : within(inflate(hasZlibHead(bytes) ? bytes.subarray(2) : bytes));
  if (encoding !== 'br') throw new Error(`it is packed as “${encoding}”, which is not read`);
  if (looksPlain(bytes)) return bytes;
  const { decompress } = await import('brotli/decompress');
  return decompress(bytes, MOST_BODY_BYTES).slice();
}

/** @throws Error when it has more than a page may */
function within(parts: Iterable<Uint8Array>): Uint8Array {
  const taken: Uint8Array[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length;
    if (length > MOST_BODY_BYTES) throw new Error(`it has more than ${MOST_BODY_BYTES / 1e6} MB unpacked`);
    taken.push(part);
  }
  return joined(taken);
}

/** Deflate is meant with zlib's head (RFC 9110), and often sent without. */
function hasZlibHead([a = 0, b = 0]: Uint8Array): boolean {
  return (a & 0x0f) === 8 && (a * 256 + b) % 31 === 0;
}

function looksPlain(bytes: Uint8Array): boolean {
  return /^(?:\ufeff|ï»¿)?\s*<[!?a-z]/i.test(ascii(bytes.subarray(0, 64)));
}

/** Stretches with their length before them, in hexadecimal figures; as it is where it does not begin so, and what there is where it breaks off. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const feed = body.indexOf(10, at);
    const length = /^([\da-f]{1,8})\s*(?:;|$)/i.exec(ascii(body.subarray(at, feed < 0 ? at : Math.min(feed, at + 200))))?.[1];
    if (length === undefined) return at === 0 ? body : joined(parts);
    const start = feed + 1;
    const end = start + Number.parseInt(length, 16);
    if (end === start) break;
    parts.push(body.subarray(start, end));
    at = body[end] === 13 ? end + 2 : end + 1;
  }
  return joined(parts);
}
