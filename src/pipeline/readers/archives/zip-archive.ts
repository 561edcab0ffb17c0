import type { Diagnostic } from '../../diagnostic.ts';
import type { Archive, ArchiveLimits, SourceFile } from '../format.ts';
import { mostUnpacked } from '../inflate.ts';
import { isZip, unpackEntry, zipEntries } from '../zip.ts';
import { sortMembers } from './sort-members.ts';
import { notUnpacked, takeMember } from './take-member.ts';

/** A ZIP, also as a Windows program that unpacks itself. */
export const zipArchive: Archive = {
  name: 'zip',
  label: 'ZIP archive',
  endings: ['zip'],
  recognizes: (bytes) => isZip(bytes) || (bytes[0] === 0x4d && bytes[1] === 0x5a),
  open,
};

function* open(
  { path: archivePath, bytes }: SourceFile,
  limits: ArchiveLimits,
  isRead: (path: string) => boolean,
): Generator<SourceFile | Diagnostic> {
  const entries = zipEntries(bytes).filter(({ isFolder }) => !isFolder);
  const paths = sortMembers(archivePath, entries);
  for (const [i, entry] of entries.entries()) {
    const path = paths[i];
    if (typeof path !== 'string') {
      if (path) yield path;
      continue;
    }
    const isUnpacked = isRead(path) && !entry.isEncrypted && entry.bytes <= mostUnpacked(entry.packedBytes);
    const verdict = takeMember(path, isUnpacked ? entry.bytes : 0, limits);
    if (verdict) yield verdict;
    else yield isRead(path) ? unpacked(path, bytes, entry) : { path, bytes: new Uint8Array() };
  }
}

function unpacked(path: string, archive: Uint8Array, entry: ReturnType<typeof zipEntries>[number]): SourceFile | Diagnostic {
  if (entry.isEncrypted) return { kind: 'rejected', path, message: 'the file is protected by a password', cure: 'pack it without' };
  try {
    return { path, bytes: unpackEntry(archive, entry, Infinity) };
  } catch (error) {
    return notUnpacked(path, error);
  }
}
