import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { csv } from './csv.ts';
import { datedText } from './dated-text.ts';
import { decode } from './decode.ts';
import type { Format, Piece, RawArticle, SourceFile } from './format.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { webPage } from './web-page.ts';

/** Every kind of file that is read. Where two share an ending, the first that recognises the text takes it. */
export const FORMATS: readonly Format[] = [datedText, plainText, markdown, webPage, jsonLines, json, csv];

/** The endings that are read, without the dot, in the order of `FORMATS`. */
export const ENDINGS: readonly string[] = [...new Set(FORMATS.flatMap(({ endings }) => endings))];

/** Larger than any string that every supported version of Node can hold. */
const MOST_BYTES = 500_000_000;
/** One article's source, markup included. */
const MOST_PIECE_CHARACTERS = 20_000_000;

/** The first format that a path's ending stands for; undefined where no format has it, so that the file is ignored. */
export function formatOf(path: string): Format | undefined {
  const ending = endingOf(path);
  return FORMATS.find(({ endings }) => endings.includes(ending));
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
 * nothing. A file of which no format has the ending is ignored; `formatOf` says so without its bytes.
 */
export function* splitFile(file: SourceFile, config: Config): Generator<Piece | Diagnostic> {
  const { path, bytes } = file;
  const formats = FORMATS.filter(({ endings }) => endings.includes(endingOf(path)));
  if (formats.length === 0) return yield ignoredByEnding(path);
  if (bytes.length === 0)
    return yield { kind: 'rejected', path, message: 'the file is empty', cure: 'write the article into it, or remove it' };
  if (bytes.length > MOST_BYTES) {
    const message = `the file has ${megabytes(bytes.length)} MB, and at most ${megabytes(MOST_BYTES)} MB are read`;
    return yield { kind: 'rejected', path, message, cure: 'split it into several files' };
  }
  const declaredEncoding = formats.find((format) => format.declaredEncoding)?.declaredEncoding;
  const decoded = decode(bytes, declaredEncoding);
  if (decoded.kind === 'binary') {
    const cure = 'save it as plain text in UTF-8, or remove it';
    return yield { kind: 'rejected', path, message: `the file ends in .${endingOf(path)} but is ${decoded.what}`, cure };
  }
  if (decoded.remark) yield { kind: 'note', path, message: decoded.remark };
  const format = formats.find((candidate) => candidate.recognizes?.(decoded.text) ?? true);
  let counted = 0;
  for (const part of format?.split(path, decoded.text, config) ?? []) {
    if (!isPiece(part)) {
      if (part.kind !== 'note') counted++;
      yield part;
      continue;
    }
    counted++;
    yield part;
  }
  if (counted === 0) yield { kind: 'rejected', path, message: 'the file holds no article', cure: 'write one into it, or remove it' };
}

/** What a piece says of its article. Damage that a format's own parser chokes on costs that piece alone. */
export function readPiece(piece: Piece, config: Config): RawArticle | Diagnostic {
  const format = FORMATS.find(({ name }) => name === piece.format);
  if (!format) throw new RangeError(`readPiece: no format is named "${piece.format}"`);
  const most = format.mostCharacters ?? MOST_PIECE_CHARACTERS;
  if (piece.text.length > most) return tooLong(piece, format, most);
  try {
    return format.read(piece, config);
  } catch (error) {
    const message = `the ${format.label} could not be read (${error instanceof Error ? error.message : String(error)})`;
    return { kind: 'rejected', path: piece.path, line: piece.line, message, cure: 'save it again, or save its text as .txt' };
  }
}

export function isPiece(part: Piece | Diagnostic): part is Piece {
  return 'format' in part;
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
