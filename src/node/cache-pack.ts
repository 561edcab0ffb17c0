import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/*
 * A pack is one file of cached results: "dateline-pack\n", then as 32-bit little-endian integers the number of entries, the
 * length of the body and the CRC-32 of all that follows; then the index, 32 bytes of key and the end of the entry in the body
 * each; then the body. A thousand results in one file are read in the time that opening a thousand files takes for forty.
 */
const MAGIC = Buffer.from('dateline-pack\n');
const HEAD_BYTES = MAGIC.length + 12;
const KEY_BYTES = 32;
const ROW_BYTES = KEY_BYTES + 4;

/** A pack as far as its index has been read; bodies are read when one of their entries is asked for. */
export interface PackIndex {
  readonly file: string;
  /** `[start, end)` in the body, by key (64 hexadecimal digits). */
  readonly entries: ReadonlyMap<string, readonly [start: number, end: number]>;
  readonly bodyBytes: number;
}

/** @throws Error when the file is no pack, or a part of one */
export function readPackIndex(file: string): PackIndex {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    if (readSync(handle, head, 0, HEAD_BYTES, 0) !== HEAD_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged(file);
    const count = head.readUInt32LE(MAGIC.length);
    const bodyBytes = head.readUInt32LE(MAGIC.length + 4);
    const index = Buffer.alloc(count * ROW_BYTES);
    if (readSync(handle, index, 0, index.length, HEAD_BYTES) !== index.length) throw damaged(file);
    const entries = new Map<string, readonly [number, number]>();
    for (let i = 0, start = 0; i < count; i++) {
      const end = index.readUInt32LE(i * ROW_BYTES + KEY_BYTES);
      if (end < start || end > bodyBytes) throw damaged(file);
      entries.set(index.toString('hex', i * ROW_BYTES, i * ROW_BYTES + KEY_BYTES), [start, end]);
      start = end;
    }
    return { file, entries, bodyBytes };
  } finally {
    closeSync(handle);
  }
}

/** @throws Error when a bit of the file is not as it was written */
export function readPackBody({ file, entries, bodyBytes }: PackIndex): Buffer {
  const whole = readFileSync(file);
  const bodyStart = HEAD_BYTES + entries.size * ROW_BYTES;
  if (whole.length !== bodyStart + bodyBytes || crc32(whole.subarray(HEAD_BYTES)) !== whole.readUInt32LE(MAGIC.length + 8))
    throw damaged(file);
  return whole.subarray(bodyStart);
}

/** Writes under another name first, so that no reader ever sees half a pack. */
export function writePack(file: string, entries: readonly (readonly [key: string, body: Buffer])[]): void {
  const index = Buffer.alloc(entries.length * ROW_BYTES);
  let end = 0;
  entries.forEach(([key, body], i) => {
    index.write(key, i * ROW_BYTES, 'hex');
    end += body.length;
    index.writeUInt32LE(end, i * ROW_BYTES + KEY_BYTES);
  });
  const rest = Buffer.concat([index, ...entries.map(([, body]) => body)]);
  const head = Buffer.alloc(HEAD_BYTES);
  MAGIC.copy(head);
  head.writeUInt32LE(entries.length, MAGIC.length);
  head.writeUInt32LE(end, MAGIC.length + 4);
  head.writeUInt32LE(crc32(rest), MAGIC.length + 8);
  writeFileSync(`${file}.part`, Buffer.concat([head, rest]));
  renameSync(`${file}.part`, file);
}

function damaged(file: string): Error {
  return new Error(`${file}: not a whole pack of cached results; it is left out`);
}
