import type { Diagnostic } from '../../diagnostic.ts';
import type { ArchiveLimits } from '../format.ts';

/** What one file of an archive may have, unpacked: no larger one is read from a folder either. */
const MOST_MEMBER_BYTES = 500_000_000;

/**
 * Counts a file of an archive down from the limits, before it is unpacked.
 *
 * @param bytes that it will have, as far as the archive says
 * @returns the verdict where it alone is too large
 * @throws Error when the whole of the archive is
 */
export function takeMember(path: string, bytes: number, limits: ArchiveLimits): Diagnostic | undefined {
  if (--limits.filesLeft < 0) throw new Error('it and the archives in it hold more files than are read of one, 200,000');
  if (bytes > MOST_MEMBER_BYTES) {
    const message = `the file has ${Math.ceil(bytes / 1e6)} MB unpacked, and at most ${MOST_MEMBER_BYTES / 1e6} MB are read`;
    return { kind: 'rejected', path, message, cure: 'split it into several files' };
  }
  limits.bytesLeft -= bytes;
  if (limits.bytesLeft < 0) throw new Error('it and the archives in it unpack to more than 4 GB, or 200 times its size, as a bomb does');
  return undefined;
}

/** The verdict on a file of an archive that does not unpack; the others are read. */
export function notUnpacked(path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const cure = reason.includes('password') ? 'save it without' : 'pack it again, or unpack it into a folder';
  return { kind: 'rejected', path, message: `the file could not be unpacked: ${reason}`, cure };
}
