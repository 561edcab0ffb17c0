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

/** @throws Error when so much out of so little is a bomb */
export function checkExpansion(unpacked: number, packed: number): void {
  if (unpacked > FREE_BYTES && unpacked > packed * MOST_EXPANSION)
    throw new Error(`it unpacks to more than ${MOST_EXPANSION} times its size, as a bomb does`);
}

/** The parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
