import { closeSync, openSync, readSync } from 'node:fs';

/** A part of a file that ends where a line ends. */
export interface LinePart {
  readonly bytes: Uint8Array;
  /** Lines of the file before it. */
  readonly linesBefore: number;
}

const NEWLINE = 10;

/**
 * Cuts a file of lines, in an encoding in which a line break is one byte, into parts that fit into memory.
 *
 * @param partBytes about how long a part is; a longer line makes a longer part
 * @param mostBytes how long a part may be
 * @throws RangeError where a line is longer than `mostBytes`
 */
export function* lineParts(address: string, partBytes: number, mostBytes: number): Iterable<LinePart> {
  const handle = openSync(address, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let linesBefore = 0;
    for (;;) {
      const more = Buffer.alloc(partBytes);
      const length = readSync(handle, more, 0, partBytes, null);
      const bytes = Buffer.concat([rest, more.subarray(0, length)]);
      const isLast = length === 0;
      const end = isLast ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
      if (end === 0 && bytes.length > mostBytes)
        throw new RangeError(`line ${linesBefore + 1} is longer than ${Math.round(mostBytes / 1e6)} MB`);
      if (end > 0) {
        const part = bytes.subarray(0, end);
        yield { bytes: part, linesBefore };
        linesBefore += countLines(part);
      }
      if (isLast) return;
      rest = bytes.subarray(end);
    }
  } finally {
    closeSync(handle);
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
