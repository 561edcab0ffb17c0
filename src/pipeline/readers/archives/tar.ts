import type { Diagnostic } from '../../diagnostic.ts';
import type { Archive, ArchiveLimits, SourceFile } from '../format.ts';
import { ByteReader } from './byte-reader.ts';
import { sortMembers, type Member } from './sort-members.ts';
import { takeMember } from './take-member.ts';
import { isTar, tarEntries } from './tar-entries.ts';

/** A tar archive that is not packed; `gzip.ts` opens those that are. */
export const tar: Archive = {
  name: 'tar',
  label: 'tar archive',
  endings: ['tar'],
  recognizes: isTar,
  open: ({ path, bytes }, limits, isRead) => openTar(path, () => [bytes], limits, isRead),
};

/**
 * The files of a tar archive. It is gone through twice, since only the end shows which files are pages of ours, or replaced by later ones.
 *
 * @param newParts its bytes from the start, each time
 */
export function* openTar(
  archivePath: string,
  newParts: () => Iterable<Uint8Array>,
  limits: ArchiveLimits,
  isRead: (path: string) => boolean,
): Generator<SourceFile | Diagnostic> {
  const paths = sortMembers(archivePath, listed(newParts(), limits));
  let i = 0;
  for (const entry of tarEntries(new ByteReader(newParts()))) {
    if (i >= paths.length) throw new Error('it has more files, or more bytes unpacked, than are read of one archive: 200,000, and 4 GB');
    const path = paths[i++];
    if (typeof path !== 'string') {
      if (path) yield path;
      continue;
    }
    const verdict = takeMember(path, isRead(path) ? entry.bytes : 0, limits);
    yield verdict ?? { path, bytes: isRead(path) ? entry.read() : new Uint8Array() };
  }
}

/** All files up to the first damage, or to the limits. */
function listed(parts: Iterable<Uint8Array>, { filesLeft, bytesLeft }: ArchiveLimits): Member[] {
  const members: Member[] = [];
  const reader = new ByteReader(parts);
  try {
    for (const { name, isLink } of tarEntries(reader)) {
      members.push({ name, isLink });
      if (members.length > filesLeft || reader.position > bytesLeft) break;
    }
  } catch {
    // The second time it is said.
  }
  return members;
}
