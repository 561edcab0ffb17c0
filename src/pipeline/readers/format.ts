import type { Span } from '../../schema/mention.ts';
import type { DateOrders } from '../article/learn-date-orders.ts';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A file as it was found, under the path that names it: relative to its argument, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched, where the archive that it lies in says so: its articles' address, if they name none themselves. */
  readonly url?: string;
}

/** One article's worth of a file, not read yet. Everything that reading it depends on is in here: it is the cache's key. */
export interface Piece {
  readonly path: string;
  readonly format: string;
  /** Record of a file that may hold several, from 1; absent where a file is one article. */
  readonly record?: number;
  /** Line of the file that the piece begins in, from 1. */
  readonly line: number;
  readonly text: string;
  /** The whole file, where its format is no text and the piece is all of it; `text` is empty then. */
  readonly bytes?: Uint8Array;
  /** What the file says once for all its records: the columns of a table, or names and values in turn. */
  readonly header?: readonly string[];
  /** As its file's. */
  readonly url?: string;
  /** How dates in figures are read in it, where others of its file or outlet have shown that. */
  readonly dateOrders?: DateOrders;
}

/**
 * A file that another carries, as e-mail does: read as if it lay in a folder of the other's name, if files of its ending are read at
 * all; else a note names it.
 */
export interface Attachment extends SourceFile {
  readonly kind: 'attachment';
  readonly name: string;
  /** Line of the other file in which what carries it begins. */
  readonly line: number;
}

/** A date as a file has it, and where it stands. Not yet checked. */
export interface RawDate {
  readonly text: string;
  readonly line: number;
  readonly from: 'metadata' | 'dateline';
  /** How to do without it, for the cure of one that is no date: `remove the line`. */
  readonly removal: string;
  /** That it is when the text was sent, and never when somebody saved it: what the text begins with has no say. */
  readonly isSent?: true;
}

/** What a piece says of an article; `text` is to be kept to the letter. */
export interface RawArticle {
  readonly id?: string;
  readonly title?: string;
  readonly date?: RawDate;
  readonly source?: string;
  readonly url?: string;
  readonly author?: string;
  readonly language?: string;
  readonly text: string;
  /** Paragraphs of `text` that the format itself marks as captions. */
  readonly furniture?: readonly Span[];
  /** Remarks on what was read all the same: a guessed encoding, a column that was not understood. */
  readonly notes?: readonly Diagnostic[];
}

/** What every kind of file that holds articles says of itself: one file in this folder and one line in `registry.ts`. */
interface AnyFormat {
  readonly name: string;
  /** For people: "Markdown". */
  readonly label: string;
  /** Without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Whether a file may hold several articles, each a record with a number. */
  readonly severalRecords: boolean;
  /** How long the source of one article may be, where that is less than for others: its parser is slow. */
  readonly mostCharacters?: number;
  /** A rejection instead of an article where the piece holds none. A promise where what reads it is loaded when it is needed. */
  read(piece: Piece, config: Config): RawArticle | Diagnostic | Promise<RawArticle | Diagnostic>;
}

/** A format that is text, in whatever encoding. */
export interface TextFormat extends AnyFormat {
  readonly isBinary?: false;
  /** Whether a text is of this kind, where formats share an ending; the first in the registry that says so, or has no say, takes it. */
  recognizes?(text: string): boolean;
  /** The encoding that the first bytes of a file claim, each byte shown as one character; asked only where they are no UTF-8. */
  declaredEncoding?(head: string): string | undefined;
  /** Cuts a file into pieces without reading them; what cannot even be cut off is a rejection. Lazy, so that a big file is held once. */
  split(path: string, text: string, config: Config): Iterable<Piece | Diagnostic>;
}

type Part = Piece | Attachment | Diagnostic;

/** A format of bytes: a document of an office program, a PDF, or an e-mail, whose parts each have an encoding of their own. */
export interface BinaryFormat extends AnyFormat {
  readonly isBinary: true;
  /** Whether a file with one of its endings is of this kind by its bytes; asked before the formats that are text. */
  recognizes(bytes: Uint8Array): boolean;
  /**
   * As a text's; a file that is one article is one piece with its bytes, so that reading it, which may take long, is cached and done
   * in parallel. What the parser throws rejects the file.
   */
  split(path: string, bytes: Uint8Array, config: Config): Iterable<Part> | AsyncIterable<Part>;
}

export type Format = TextFormat | BinaryFormat;

/** A file that holds files: each is read as if it lay in a folder of the archive's name. */
export interface Archive {
  readonly name: string;
  /** For people: "ZIP archive". */
  readonly label: string;
  readonly endings: readonly string[];
  recognizes(bytes: Uint8Array): boolean;
  /**
   * The files in it one after the other, under `archive.zip/their/path`, so that one at a time is held. What is no file to be read
   * by a rule is ignored, what is damaged or beyond the limits rejected, each once. What it throws rejects the archive.
   *
   * @param isRead whether a file of this path is read by its ending; of others the bytes may be left empty
   */
  open(
    file: SourceFile,
    limits: ArchiveLimits,
    isRead: (path: string) => boolean,
  ): Iterable<SourceFile | Diagnostic> | AsyncIterable<SourceFile | Diagnostic>;
}

/** What archives may hold, in each other and in all; one object for a file and everything in it, counted down as it is opened. */
export interface ArchiveLimits {
  /** Archives in archives. */
  depthLeft: number;
  filesLeft: number;
  bytesLeft: number;
}
