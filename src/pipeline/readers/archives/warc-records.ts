import type { ByteReader } from './byte-reader.ts';

/** A record of a web archive. */
export interface WarcRecord {
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** How many bytes its block has. */
  readonly bytes: number;
  /** The next of them, at most so many; to be asked before the next record is. */
  read(most: number): Uint8Array;
}

const LONGEST_LINE = 65_536;
const MOST_FIELDS = 1000;

/** Whether bytes begin as a web archive does. */
export function isWarc(bytes: Uint8Array): boolean {
  return ascii(bytes.subarray(0, 5)) === 'WARC/';
}

/**
 * The records of a web archive, in their order (ISO 28500).
 *
 * @throws Error when it is damaged or cut off; what comes before that has been given
 */
export function* warcRecords(reader: ByteReader): Generator<WarcRecord> {
  for (;;) {
    const at = reader.position;
    const first = reader.line(LONGEST_LINE);
    if (first.length === 0) return;
    const version = ascii(first).trim();
    if (version === '') continue; // two empty lines end a record, and some programs write more or fewer
    if (!version.startsWith('WARC/')) throw new Error(`it is damaged: at byte ${at} (unpacked) there should be a record`);
    const fields = headerFields(reader);
    const bytes = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(bytes) || bytes < 0)
      throw new Error(`it is damaged: the record at byte ${at} (unpacked) does not say how long it is`);
    const end = reader.position + bytes;
    yield { fields, bytes, read: (most) => reader.read(Math.min(most, end - reader.position)) };
    const left = end - reader.position;
    if (reader.skip(left) < left) throw new Error(`it is cut off within the record at byte ${at} (unpacked)`);
  }
}

/** Lines of the form `Name: value` up to an empty one; one that begins with white space goes on with the value before. */
function headerFields(reader: ByteReader): Map<string, string> {
  const lines: string[] = [];
  while (lines.length < MOST_FIELDS) {
    const line = new TextDecoder().decode(reader.line(LONGEST_LINE)).replace(/\r?\n$/, '');
    if (line === '') break;
    lines.push(line);
  }
  return fieldsOf(lines);
}

/** The fields of a header, by their names in lower case; of two with one name the first. */
export function fieldsOf(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      last = name.toLowerCase();
      if (!fields.has(last)) fields.set(last, value);
    } else if (/^\s/.test(line) && fields.has(last)) fields.set(last, `${fields.get(last)!} ${line.trim()}`.trim());
  }
  return fields;
}

/** Each byte as the character of its number. */
export function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
