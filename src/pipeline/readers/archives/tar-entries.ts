import iconv from 'iconv-lite';
import type { ByteReader } from './byte-reader.ts';

/** A file or link of a tar archive; `read` gives its bytes, once and before the next one is asked for. */
export interface TarEntry {
  readonly name: string;
  readonly isLink: boolean;
  readonly bytes: number;
  read(): Uint8Array;
}

const BLOCK = 512;
/** A name, or what stands beside it; each is far smaller. */
const MOST_EXTENSION = 1_000_000;

/** Whether bytes begin as a tar archive does: with a header whose checksum is right. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && hasChecksum(bytes.subarray(0, BLOCK));
}

/**
 * Files and links, in their order: of the old tar, POSIX (ustar, pax) and GNU. Folders and devices are passed over.
 *
 * @throws Error when the archive is damaged or cut off; what comes before that has been given
 */
export function* tarEntries(reader: ByteReader): Generator<TarEntry> {
  let named: { name?: string; size?: number } = {};
  for (;;) {
    const at = reader.position;
    const header = reader.read(BLOCK);
    if (header.length === 0 || (header.length === BLOCK && header.every((byte) => byte === 0))) return; // some have one block of zeros, or none
    if (header.length < BLOCK || !hasChecksum(header)) throw new Error(`it is damaged: at byte ${at} there should be the head of a file`);
    const kind = String.fromCharCode(header[156]!);
    const bytes = named.size ?? number(header.subarray(124, 136));
    const padded = Math.ceil(bytes / BLOCK) * BLOCK;
    if (!(padded <= Number.MAX_SAFE_INTEGER)) throw new Error(`it is damaged: at byte ${at} there is a file of ${bytes} bytes`);
    if (EXTENSIONS.includes(kind)) {
      if (bytes > MOST_EXTENSION) throw new Error(`it is damaged: at byte ${at} there is a name of ${bytes} bytes`);
      const content = reader.read(padded).subarray(0, bytes);
      if (kind === 'x') named = { ...named, ...paxFields(content) };
      else if (kind === 'L') named = { ...named, name: string(content) };
      continue;
    }
    const end = reader.position + padded;
    const name = named.name ?? nameIn(header);
    const isLink = kind === '1' || kind === '2';
    named = {};
    if (!PASSED_OVER.includes(kind) && !name.endsWith('/')) {
      const read = () => {
        const content = reader.read(bytes);
        if (content.length < bytes) throw cutOff(name);
        return content;
      };
      yield { name, isLink, bytes, read };
    }
    const left = end - reader.position;
    if (reader.skip(left) < left && left >= BLOCK) throw cutOff(name);
  }
}

/** What is said of the next file, or of all: pax, its global kind, GNU's long name and long link. */
const EXTENSIONS = ['x', 'g', 'L', 'K'];
/** Devices, folders, pipes; what GNU writes for itself. */
const PASSED_OVER = ['3', '4', '5', '6', 'D', 'M', 'N', 'V'];

/** The sum of all bytes, its own field taken for spaces. Some old programs summed them as signed. */
function hasChecksum(header: Uint8Array): boolean {
  let sum = 0;
  let signed = 0;
  for (let i = 0; i < BLOCK; i++) {
    const byte = i >= 148 && i < 156 ? 32 : header[i]!;
    sum += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  const said = number(header.subarray(148, 156));
  return said === sum || said === signed;
}

function nameIn(header: Uint8Array): string {
  const name = string(header.subarray(0, 100));
  const isPosix = string(header.subarray(257, 263)) === 'ustar'; // GNU's has a space behind it, and other things where the prefix stands
  const prefix = isPosix ? string(header.subarray(345, 500)) : '';
  return prefix ? `${prefix}/${name}` : name;
}

/** In octal figures, or where these do not suffice in binary, with the highest bit as the sign of it. */
function number(field: Uint8Array): number {
  if (field[0]! & 0x80) return field.subarray(1).reduce((value, byte) => value * 256 + byte, field[0]! & 0x7f);
  const figures = string(field).trim();
  return /^[0-7]*$/.test(figures) ? Number.parseInt(figures || '0', 8) : NaN;
}

/** Up to the first NUL; UTF-8, else what Windows writes. */
function string(field: Uint8Array): string {
  const end = field.indexOf(0);
  const bytes = end < 0 ? field : field.subarray(0, end);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes as Parameters<typeof iconv.decode>[0], 'windows-1252');
  }
}

/** Records of the form `27 path=a/very/long/name\n`, the number being the record's length in bytes. */
function paxFields(content: Uint8Array): { name?: string; size?: number } {
  const fields: { name?: string; size?: number } = {};
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(32, at);
    const length = Number(string(content.subarray(at, Math.max(at, space))));
    if (space < 0 || !(length > space - at)) break;
    const [, key, value = ''] = /^([^=]*)=(.*)$/s.exec(string(content.subarray(space + 1, at + length - 1))) ?? [];
    if (key === 'path') fields.name = value;
    if (key === 'size' && /^\d+$/.test(value)) fields.size = Number(value);
    at += length;
  }
  return fields;
}

function cutOff(name: string): Error {
  return new Error(`it is cut off within ${name.slice(0, 200)}`);
}
