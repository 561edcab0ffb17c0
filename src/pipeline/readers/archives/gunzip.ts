import { Gunzip } from 'fflate';
import { crc32 } from '../crc32.ts';
import { checkExpansion } from '../inflate.ts';

/** Packed bytes taken at a time: few, since where many members stand in one step, the library copies the rest of it for each. */
const STEP = 8192;
/** A web archive has a member for each record, none of fewer bytes than this: a file of nothing but empty ones takes long. */
const LEAST_MEMBER_BYTES = 100;
/** As many may be as small as they like. */
const FREE_MEMBERS = 10_000;
/** Checksum and length, behind what they are of. */
const TRAILER = 8;

export function isGzip([a, b]: Uint8Array): boolean {
  return a === 0x1f && b === 0x8b;
}

/**
 * The unpacked bytes of gzip, of one member or several in a row, part by part (RFC 1952).
 *
 * @throws Error when it is damaged, or expands like a bomb; what comes before that has been given
 */
export function* gunzip(packed: Uint8Array): Generator<Uint8Array> {
  const parts: Uint8Array[] = [];
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let unpacked = 0;
  let length = 0;
  let sum = 0;
  let members = 1;
  const stream = new Gunzip((part) => {
    parts.push(part);
    length += part.length;
    sum = crc32(part, sum);
  });
  const endMember = (end: number) => {
    if (end < TRAILER || view.getUint32(end - TRAILER, true) !== sum || view.getUint32(end - 4, true) !== length % 2 ** 32)
      throw new Error('it is damaged: a checksum is another, or it is cut off');
    [length, sum] = [0, 0];
    if (++members > FREE_MEMBERS + end / LEAST_MEMBER_BYTES) throw new Error(`it has ${members} parts that hold next to nothing`);
  };
  stream.onmember = endMember;
  for (let at = 0; at < packed.length; at += STEP) {
    const end = Math.min(at + STEP, packed.length);
    let failure: unknown;
    try {
      stream.push(packed.subarray(at, end), end === packed.length);
      if (end === packed.length) endMember(end);
    } catch (error) {
      failure = error;
    }
    for (const part of parts.splice(0)) {
      unpacked += part.length;
      checkExpansion(unpacked, end);
      if (part.length > 0) yield part;
    }
    if (failure) throw failure;
  }
}
