import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { gzip } from './archives/gzip.ts';
import { tar } from './archives/tar.ts';
import { warc } from './archives/warc.ts';
import { zipArchive } from './archives/zip-archive.ts';
import { csv } from './csv.ts';
import { databasePage } from './databases/database-page.ts';
import { DATABASES } from './databases/find-database.ts';
import { datedText } from './dated-text.ts';
import { decode } from './decode.ts';
import { docx } from './docx/docx.ts';
import { oldOffice } from './document/old-office.ts';
import { epub } from './epub/epub.ts';
import type { Archive, ArchiveLimits, Attachment, BinaryFormat, Format, Piece, RawArticle, SourceFile, TextFormat } from './format.ts';
import { mostUnpacked } from './inflate.ts';
import { jsonLd } from './json-ld/json-ld.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { eml } from './mail/eml.ts';
import { mbox } from './mail/mbox.ts';
import { markdown } from './markdown.ts';
import { feed } from './news/feed.ts';
import { newsml } from './news/newsml.ts';
import { nitf } from './news/nitf.ts';
import { wordPress } from './news/wordpress.ts';
import { odt } from './odt/odt.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';
import { rtf } from './rtf/rtf.ts';
import { ods } from './sheets/ods.ts';
import { xlsx } from './sheets/xlsx.ts';
import { webPage } from './web-page.ts';

/** Every kind of file that is read. Where two share an ending, the first that recognises the file takes it, those of bytes before texts. */
export const FORMATS: readonly Format[] = [
  datedText,
  ...DATABASES,
  plainText,
  markdown,
  databasePage,
  webPage,
  jsonLines,
  jsonLd,
  json,
  csv,
  feed,
  wordPress,
  nitf,
  newsml,
  eml,
  mbox,
  pdf,
  ris,
  docx,
  odt,
  rtf,
  xlsx,
  ods,
  oldOffice,
  epub,
];

/** Every kind of file that holds files. */
const ARCHIVES: readonly Archive[] = [zipArchive, tar, gzip, warc];

/** The endings that are read, without the dot, in the order of `FORMATS`, then `ARCHIVES`. */
export const ENDINGS: readonly string[] = [...new Set([...FORMATS, ...ARCHIVES].flatMap(({ endings }) => endings))];

/** Larger than any string that every supported version of Node can hold. */
const MOST_BYTES = 500_000_000;
/** An archive is never held as a string. */
const MOST_ARCHIVE_BYTES = 2_000_000_000;
/** One article's source, markup included. */
const MOST_PIECE_CHARACTERS = 20_000_000;
/** What one file may hold in all, unpacked; archives in archives must not multiply what one may expand. */
const limitsOfOneFile = (bytes: number): ArchiveLimits => ({
  depthLeft: 3,
  filesLeft: 200_000,
  bytesLeft: Math.min(4_000_000_000, mostUnpacked(bytes)),
});

/** The first format that a path's ending stands for; undefined where no format has it. */
export function formatOf(path: string): Format | undefined {
  const ending = endingOf(path);
  return FORMATS.find(({ endings }) => endings.includes(ending));
}

/** Whether files with this path's ending are read at all, or opened; else they are ignored, and `ignoredByEnding` says so. */
export function isReadByEnding(path: string): boolean {
  return ENDINGS.includes(endingOf(path));
}

/** The verdict on a file of which no format has the ending. */
export function ignoredByEnding(path: string): Diagnostic {
  const ending = endingOf(path);
  const read = ENDINGS.map((known) => `.${known}`).join(', ');
  return {
    kind: 'ignored',
    path,
    message: `${ending ? `files ending in .${ending}` : 'files without an ending'} are not read; read are ${read}`,
  };
}

/**
 * Cuts a file into pieces, one an article, without reading them: what a warm cache still costs. Rejections stand for what cannot
 * become a piece; a file that yields neither a piece nor a rejection is itself rejected, so that it is counted once. Notes count
 * nothing. A file of which no format has the ending is ignored; `isReadByEnding` says so without its bytes. Of an archive, every
 * file in it is treated so.
 */
export async function* splitFile(
  file: SourceFile,
  config: Config,
  limits: ArchiveLimits = limitsOfOneFile(file.bytes.length),
): AsyncGenerator<Piece | Diagnostic> {
  const { path, bytes } = file;
  const ending = endingOf(path);
  if (!isReadByEnding(path)) return yield ignoredByEnding(path);
  if (bytes.length === 0)
    return yield { kind: 'rejected', path, message: 'the file is empty', cure: 'write the article into it, or remove it' };
  const archive = ARCHIVES.find(({ endings, recognizes }) => endings.includes(ending) && recognizes(bytes));
  const mostBytes = archive ? MOST_ARCHIVE_BYTES : MOST_BYTES;
  if (bytes.length > mostBytes) {
    const message = `the file has ${megabytes(bytes.length)} MB, and at most ${megabytes(mostBytes)} MB are read`;
    return yield { kind: 'rejected', path, message, cure: 'split it into several files' };
  }
  if (archive) return yield* splitArchive(archive, file, config, limits);
  const formats = FORMATS.filter(({ endings }) => endings.includes(ending));
  const ofBytes = formats.find((format): format is BinaryFormat => format.isBinary === true && format.recognizes(bytes));
  yield* counted(file, ofBytes ? splitBytes(ofBytes, file, config, limits) : splitText(formats.filter(isText), file, config));
}

async function* splitArchive(
  archive: Archive,
  file: SourceFile,
  config: Config,
  limits: ArchiveLimits,
): AsyncGenerator<Piece | Diagnostic> {
  const { path } = file;
  if (limits.depthLeft <= 0)
    return yield { kind: 'rejected', path, message: 'archives stand more than 3 deep in each other', cure: 'unpack it into a folder' };
  limits.depthLeft--;
  try {
    let members = 0;
    for await (const member of archive.open(file, limits, isReadByEnding)) {
      if (!('kind' in member) || member.kind !== 'note') members++;
      if ('kind' in member) yield member;
      else yield* splitFile(member, config, limits);
    }
    if (members === 0) yield { kind: 'rejected', path, message: `the ${archive.label} holds no file`, cure: 'remove it' };
  } catch (error) {
    yield unreadable(path, archive.label, error, 'pack it again, or unpack it into a folder');
  } finally {
    limits.depthLeft++;
  }
}

async function* splitBytes(
  format: BinaryFormat,
  { path, bytes }: SourceFile,
  config: Config,
  limits: ArchiveLimits,
): AsyncGenerator<Piece | Diagnostic> {
  try {
    for await (const part of format.split(path, bytes, config)) {
      if ('kind' in part && part.kind === 'attachment') yield* splitAttachment(part, path, config, limits);
      else yield part;
    }
  } catch (error) {
    yield unreadable(path, format.label, error, 'save it again, or save its text as .txt');
  }
}

async function* splitAttachment(
  attachment: Attachment,
  carrier: string,
  config: Config,
  limits: ArchiveLimits,
): AsyncGenerator<Piece | Diagnostic> {
  const { path, line, name } = attachment;
  if (!isReadByEnding(path)) {
    const message = `attachment “${excerpt(name)}” is not read, since files of its kind are not`;
    return yield { kind: 'note', path: carrier, line, message };
  }
  if (limits.depthLeft <= 0)
    return yield { kind: 'rejected', path, message: 'files stand more than 3 deep in each other', cure: 'save it as a file of its own' };
  limits.depthLeft--;
  try {
    yield* splitFile(attachment, config, limits);
  } finally {
    limits.depthLeft++;
  }
}

function* splitText(formats: readonly TextFormat[], { path, bytes }: SourceFile, config: Config): Generator<Piece | Diagnostic> {
  const declaredEncoding = formats.find((format) => format.declaredEncoding)?.declaredEncoding;
  const decoded = decode(bytes, declaredEncoding);
  if (decoded.kind === 'binary') {
    const cure = 'save it as plain text in UTF-8, or remove it';
    return yield { kind: 'rejected', path, message: `the file ends in .${endingOf(path)} but is ${decoded.what}`, cure };
  }
  if (decoded.remark) yield { kind: 'note', path, message: decoded.remark };
  const format = formats.find((candidate) => candidate.recognizes?.(decoded.text) ?? true);
  if (format) yield* format.split(path, decoded.text, config);
  else if (decoded.text.trim()) {
    const message = `the file ends in .${endingOf(path)} and is none of the kinds with that ending that are read`;
    yield { kind: 'rejected', path, message, cure: 'see the list of formats, or save its text as .txt' };
  }
}

/** A file that gave neither an article nor a reason is rejected itself; articles know what is known of their file. */
async function* counted(
  { path, url }: SourceFile,
  parts: Iterable<Piece | Diagnostic> | AsyncIterable<Piece | Diagnostic>,
): AsyncGenerator<Piece | Diagnostic> {
  let count = 0;
  for await (const part of parts) {
    if (isPiece(part) || part.kind !== 'note') count++;
    yield isPiece(part) && url !== undefined ? { ...part, url } : part;
  }
  if (count === 0) yield { kind: 'rejected', path, message: 'the file holds no article', cure: 'write one into it, or remove it' };
}

function isText(format: Format): format is TextFormat {
  return format.isBinary !== true;
}

/** What a piece says of its article. Damage that a format's own parser chokes on costs that piece alone. */
export async function readPiece(piece: Piece, config: Config): Promise<RawArticle | Diagnostic> {
  const format = FORMATS.find(({ name }) => name === piece.format);
  if (!format) throw new RangeError(`readPiece: no format is named "${piece.format}"`);
  const most = format.mostCharacters ?? MOST_PIECE_CHARACTERS;
  if (piece.text.length > most) return tooLong(piece, format, most);
  try {
    const article = await format.read(piece, config);
    return 'kind' in article || article.url !== undefined || piece.url === undefined ? article : { ...article, url: piece.url };
  } catch (error) {
    return { ...unreadable(piece.path, format.label, error, 'save it again, or save its text as .txt'), line: piece.line };
  }
}

export function isPiece(part: Piece | Diagnostic): part is Piece {
  return 'format' in part;
}

function unreadable(path: string, label: string, error: unknown, cure: string): Diagnostic {
  const message = `the ${label} could not be read (${error instanceof Error ? error.message : String(error)})`;
  return { kind: 'rejected', path, message, cure };
}

function tooLong(piece: Piece, format: Format, most: number): Diagnostic {
  const what = format.severalRecords ? 'the record' : 'the file';
  const message = `${what} has ${piece.text.length} characters, and at most ${most} are read as one article`;
  return { kind: 'rejected', path: piece.path, line: piece.line, message, cure: 'split it into articles' };
}

function endingOf(path: string): string {
  return /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}
