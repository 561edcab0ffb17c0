import type { Diagnostic } from '../../diagnostic.ts';
import type { Archive, ArchiveLimits, SourceFile } from '../format.ts';
import { joined } from '../inflate.ts';
import { ByteReader } from './byte-reader.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { takeMember } from './take-member.ts';
import { openTar } from './tar.ts';
import { isTar } from './tar-entries.ts';
import { openWarc } from './warc.ts';
import { isWarc } from './warc-records.ts';

/** One file that is packed; where that is a tar or a web archive, the files in it are the archive's own. */
export const gzip: Archive = { name: 'gzip', label: 'gzip archive', endings: ['gz', 'tgz'], recognizes: isGzip, open };

function open({ path, bytes }: SourceFile, limits: ArchiveLimits, isRead: (path: string) => boolean): ReturnType<Archive['open']> {
  const head = new ByteReader(gunzip(bytes)).read(512);
  if (isTar(head)) return openTar(path, () => gunzip(bytes), limits, isRead);
  if (isWarc(head)) return openWarc(path, gunzip(bytes), limits);
  return openOne(path, bytes, limits, isRead);
}

function* openOne(
  archivePath: string,
  bytes: Uint8Array,
  limits: ArchiveLimits,
  isRead: (path: string) => boolean,
): Generator<SourceFile | Diagnostic> {
  const name = archivePath.slice(archivePath.lastIndexOf('/') + 1).replace(/\.(?:gz|tgz)$/i, '');
  const inner = [name, nameInHeader(bytes)].find((candidate) => candidate !== undefined && isRead(candidate)) ?? name;
  const path = `${archivePath}/${inner}`;
  if (!isRead(path)) return yield { path, bytes: new Uint8Array() };
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const part of gunzip(bytes)) {
    length += part.length;
    const verdict = takeMember(path, length, { ...limits });
    if (verdict) return yield verdict;
    parts.push(part);
  }
  takeMember(path, length, limits);
  yield { path, bytes: joined(parts) };
}

/** The name that the file had when it was packed, without its folders. */
function nameInHeader(bytes: Uint8Array): string | undefined {
  const flags = bytes[3] ?? 0;
  if ((flags & 8) === 0) return undefined;
  const start = 10 + (flags & 4 ? 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0) : 0);
  const end = bytes.indexOf(0, start);
  if (end < 0 || end - start > 255) return undefined;
  return /[^/\\]+$/.exec(String.fromCharCode(...bytes.subarray(start, end)))?.[0];
}
