import { readFileSync } from 'node:fs';
import type { Config } from '../pipeline/config.ts';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { formatOf, ignoredByEnding, isPiece, isReadByEnding, splitFile } from '../pipeline/readers/registry.ts';
import { reasonOf } from './failure.ts';
import type { FoundFile } from './find-files.ts';
import { lineParts } from './line-parts.ts';

/** The longest line of a file that is read in parts. */
const MOST_LINE_BYTES = 400_000_000;
/** A file of lines above this is read in parts of about this size, so that it is never held whole. */
const PART_BYTES = 64_000_000;
/** Node reads no larger file at once. */
const MOST_BYTES = 2_000_000_000;

/** How a file is read; tests put a failing one in its place, since root may read everything. */
export type ReadFile = (address: string) => Uint8Array;

/** The articles of a file, none of them read yet, and what in it is none. Each counts as one thing found, notes apart. */
export async function* readPieces(
  file: FoundFile,
  config: Config,
  read: ReadFile = readFileSync,
  partBytes: number = PART_BYTES,
): AsyncGenerator<Piece | Diagnostic> {
  const { path, address, bytes } = file;
  if (!isReadByEnding(path)) return yield ignoredByEnding(path);
  try {
    if (formatOf(path)?.name === 'json-lines' && bytes > partBytes) yield* cutInParts(file, config, partBytes);
    else if (bytes > MOST_BYTES) yield tooLarge(file);
    else yield* splitFile({ path, bytes: read(address) }, config);
  } catch (cause) {
    const message = `the file cannot be read: ${reasonOf(cause)}`;
    yield { kind: 'rejected', path, message, cure: 'check that it is whole and that you may read it' };
  }
}

/** As if the whole had been cut at once: records and lines are counted on from part to part. */
async function* cutInParts({ path, address }: FoundFile, config: Config, partBytes: number): AsyncGenerator<Piece | Diagnostic> {
  let recordsBefore = 0;
  for (const { bytes, linesBefore } of lineParts(address, partBytes, MOST_LINE_BYTES)) {
    if (isBlank(bytes)) continue;
    let records = 0;
    for await (const part of splitFile({ path, bytes }, config)) {
      const line = part.line === undefined ? {} : { line: part.line + linesBefore };
      if (!isPiece(part)) yield { ...part, ...line };
      else {
        records = Math.max(records, part.record ?? 0);
        yield { ...part, ...line, record: recordsBefore + (part.record ?? 0) };
      }
    }
    recordsBefore += records;
  }
}

/** A part of nothing but line breaks and spaces is no file without articles. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 10 || byte === 13 || byte === 32 || byte === 9);
}

function tooLarge({ path, bytes }: FoundFile): Diagnostic {
  const message = `the file has ${Math.round(bytes / 1e6)} MB, and at most 500 MB are read, of an archive 2000 MB`;
  return { kind: 'rejected', path, message, cure: 'cut it into several files, or save it as JSON Lines, which may have any size' };
}
