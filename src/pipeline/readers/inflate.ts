import { Inflate } from 'fflate';

/** Text packs to a tenth, a table of equal cells perhaps to a hundredth; DEFLATE ends at a thousandth. */
const MOST_EXPANSION = 200;
/** What may be as repetitive as it likes: the start of an expansion is no bomb yet. */
const FREE_BYTES = 10_000_000;
/** Packed bytes taken at a time; one part has at most a thousand times as many. */
const STEP = 32_768;

/**
 * The unpacked bytes of raw DEFLATE, part by part, so that whoever counts them can stop. What is cut off may end without an error:
 * compare the length and the checksum.
 *
 * @throws Error when it is damaged, or expands like a bomb
 */
export function* inflate(packed: Uint8Array): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const stream = new Inflate((part) => parts.push(part));
  let unpacked = 0;
  for (let at = 0; at < packed.length; at += STEP) {
    const end = Math.min(at + STEP, packed.length);
    stream.push(packed.subarray(at, end), end === packed.length);
    for (const part of parts) {
      unpacked += part.length;
      checkExpansion(unpacked, end);
      yield part;
    }
    parts = [];
  }
}

/** How many bytes may come out of so many, and be no bomb. */
export function mostUnpacked(packed: number): number {
  return FREE_BYTES + packed * MOST_EXPANSION;
}

/** @throws Error when so much out of so little is a bomb */
export function checkExpansion(unpacked: number, packed: number): void {
  if (unpacked > mostUnpacked(packed)) throw new Error(`it unpacks to more than ${MOST_EXPANSION} times its size, as a bomb does`);
}

/** The parts one after the other, in memory of their own: a view of a whole archive would be sent to a worker with all of it. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]!.buffer.byteLength === parts[0]!.length) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
