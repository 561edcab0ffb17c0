import { crc32 } from './crc32.ts';
import { decodeDos } from './dos-code-page.ts';
import { checkExpansion, inflate, joined } from './inflate.ts';

/** A file of a ZIP as its directory names it; nothing of it is unpacked yet. */
export interface ZipEntry {
  /** With `/`, also where Windows wrote `\`; a folder's ends in it. May be any text: `../x`, or the name of another entry. */
  readonly name: string;
  readonly isFolder: boolean;
  /** A link of Unix; its bytes are the path that it leads to. */
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 DEFLATE; others are not unpacked. */
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const END_64_LENGTH = 56;
const LOCATOR_LENGTH = 20;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** Of the numbers for the system that an entry was made on, those whose attributes hold a mode of Unix: Unix and macOS. */
const UNIX_SYSTEMS = [3, 19];
/** A number that stands in the extra field instead. */
const ELSEWHERE = 0xffffffff;

/** Whether bytes begin as a ZIP does, be it an empty one. */
export function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

/**
 * The files of a ZIP whose names are wanted, by name; of two with one name the first.
 *
 * @param mostBytes that they may have together, unpacked
 * @throws Error, to be shown in brackets, when the ZIP is damaged, protected by a password, or unpacks to more than it may
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, mostBytes: number): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let bytesLeft = mostBytes;
  for (const entry of zipEntries(bytes)) {
    if (entry.isFolder || files.has(entry.name) || !wanted(entry.name)) continue;
    const file = unpackEntry(bytes, entry, bytesLeft);
    bytesLeft -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

/**
 * What the central directory lists, in its order. What stands before the ZIP, as in a program that unpacks itself, does no harm.
 *
 * @throws Error when there is no whole directory, it lists more than `mostEntries`, or entries share bytes, as only a bomb's do
 */
export function zipEntries(bytes: Uint8Array, mostEntries = 200_000): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count, shift } = findDirectory(view);
  if (count > mostEntries) throw new Error(`it lists ${count} files, and at most ${mostEntries} are unpacked`);
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) throw damaged('its list of files breaks off');
    const extraAt = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = extraAt + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damaged('its list of files breaks off');
    entries.push(readEntry(bytes, view, at, extraAt, extraEnd, shift));
    at = next;
  }
  checkApart(entries, start);
  return entries;
}

/**
 * @param mostBytes that it may have, unpacked
 * @throws Error, to be shown in brackets
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, mostBytes: number): Uint8Array {
  if (entry.isEncrypted) throw new Error('it is protected by a password');
  if (entry.bytes > mostBytes) throw new Error(`it has more than ${mostBytes} bytes unpacked`);
  checkExpansion(entry.bytes, entry.packedBytes);
  const file = joined([...unpackedParts(bytes, entry)]);
  if (file.length !== entry.bytes) throw damaged('it is cut off');
  if (crc32(file) !== entry.crc) throw damaged('its checksum is another');
  return file;
}

function* unpackedParts(bytes: Uint8Array, { offset, packedBytes, method, bytes: length }: ZipEntry): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged('it does not stand where it should');
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  if (method === 0) return yield packed;
  if (method !== 8) throw new Error(`it is packed by method ${method}, which is not read`);
  let unpacked = 0;
  for (const part of inflate(packed)) {
    unpacked += part.length;
    if (unpacked > length) throw damaged('it is longer than it says');
    yield part;
  }
}

/** Where the central directory lies, and by how much all offsets are short of the truth. */
function findDirectory(view: DataView): { start: number; end: number; count: number; shift: number } {
  const at = findEnd(view);
  const locator = at - LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) return findDirectory64(view, locator);
  const [disk, length, offset] = [view.getUint16(at + 4, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  if (disk !== 0) throw new Error('it is one of several parts');
  return checkedDirectory(at, length, offset, view.getUint16(at + 10, true));
}

function findDirectory64(view: DataView, locator: number): ReturnType<typeof findDirectory> {
  const told = numberAt(view, locator + 8);
  const isThere = (at: number) => at >= 0 && at + END_64_LENGTH <= locator && view.getUint32(at, true) === END_64;
  const at = [told, locator - END_64_LENGTH].find(isThere); // the second where something stands before the ZIP
  if (at === undefined) throw damaged('its list of files is not to be found');
  return checkedDirectory(at, numberAt(view, at + 40), numberAt(view, at + 48), numberAt(view, at + 32));
}

function checkedDirectory(end: number, length: number, offset: number, count: number): ReturnType<typeof findDirectory> {
  const start = end - length;
  if (start < 0 || offset > start) throw damaged('its list of files is not to be found');
  return { start, end, count, shift: start - offset };
}

/** The record at the end, behind which there may be a remark of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  throw damaged('it is cut off');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, extraAt: number, extraEnd: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const extras = new Map<number, DataView>();
  for (let field = extraAt; field + 4 <= extraEnd;) {
    const length = Math.min(view.getUint16(field + 2, true), extraEnd - field - 4);
    extras.set(view.getUint16(field, true), new DataView(view.buffer, view.byteOffset + field + 4, length));
    field += 4 + length;
  }
  const large = extras.get(1);
  let largeAt = 0;
  const numberOr = (short: number): number => {
    if (short !== ELSEWHERE || !large || largeAt + 8 > large.byteLength) return short;
    largeAt += 8;
    return numberAt(large, largeAt - 8);
  };
  const unpacked = numberOr(view.getUint32(at + 24, true)); // in this order, since the extra field has only those that are needed
  const packedBytes = numberOr(view.getUint32(at + 20, true));
  const offset = numberOr(view.getUint32(at + 42, true)) + shift;
  const name = nameOf(bytes.subarray(at + CENTRAL_LENGTH, extraAt), (flags & 0x800) !== 0, extras.get(0x7075));
  const attributes = view.getUint32(at + 38, true);
  const isOfUnix = UNIX_SYSTEMS.includes(bytes[at + 5]!);
  return {
    name,
    isFolder: name.endsWith('/') || (unpacked === 0 && (attributes & 0x10) !== 0),
    isLink: isOfUnix && ((attributes >>> 16) & 0o170000) === 0o120000,
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packedBytes,
    bytes: unpacked,
    crc: view.getUint32(at + 16, true),
    offset,
  };
}

/** UTF-8 where the entry says so, or it is that by its bytes, as macOS writes it; else the code page of the first PCs. */
function nameOf(raw: Uint8Array, saysUtf8: boolean, unicodeField: DataView | undefined): string {
  const isCurrent = unicodeField && unicodeField.byteLength > 5 && unicodeField.getUint32(1, true) === crc32(raw);
  const name = isCurrent ? new Uint8Array(unicodeField.buffer, unicodeField.byteOffset + 5, unicodeField.byteLength - 5) : raw;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: !saysUtf8 && !isCurrent }).decode(name);
  } catch {
    text = decodeDos(name, 437);
  }
  return text.replaceAll('\\', '/');
}

/** One packed stretch that many entries name unpacks to far more than the file's size lets expect. */
function checkApart(entries: readonly ZipEntry[], end: number): void {
  let free = 0;
  for (const { offset, packedBytes } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new Error('entries of it share their bytes, as those of a bomb do');
    free = offset + LOCAL_LENGTH + packedBytes;
    if (free > end) throw damaged('a file in it is cut off');
  }
}

function numberAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function damaged(how: string): Error {
  return new Error(`it is damaged: ${how}`);
}
