import type { PageTexts } from './page-texts.ts';

/**
 * What a page that builds says to the worker that does it, and hears from it. The page holds the files and shows the result; the
 * worker reads, analyses and relates, as the command line does.
 */

/** A file as it was dropped or chosen. */
export interface GivenFile {
  /** Relative to what was given, with `/`; a file that was given by itself has its name. */
  readonly path: string;
  /** Name of the folder that was given, where several things were. */
  readonly prefix?: string;
  readonly content: Blob;
}

/** How the corpus is read, where somebody has said so. */
interface ReadingChoices {
  readonly dateOrder?: 'mdy' | 'dmy';
  /** Own names of columns, by field: `{ text: 'Story' }`. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** First to every worker: what it is, and the recogniser's weights as they are packed for a page. */
export type WorkerRole =
  | { readonly kind: 'analyst'; readonly weights: Uint8Array; readonly builder: MessagePort }
  | { readonly kind: 'builder'; readonly weights: Uint8Array; readonly analysts: readonly MessagePort[] };

/** To the builder. */
export type BuildRequest =
  | { readonly kind: 'build'; readonly title: string; readonly files: readonly GivenFile[]; readonly choices: ReadingChoices }
  /** The page of the last build as one file, with as much of the texts as it is to carry. */
  | { readonly kind: 'save'; readonly shell: string; readonly texts: PageTexts };

/** From the builder. */
export type BuildReply =
  | ({ readonly kind: 'progress' } & BuildProgress)
  | { readonly kind: 'built'; readonly bundle: BuiltBundle; readonly counts: BuildCounts }
  /** There is no article in what was given. */
  | { readonly kind: 'empty'; readonly counts: BuildCounts; readonly verdicts: readonly BuildVerdict[] }
  | { readonly kind: 'saved'; readonly page: readonly (string | Uint8Array<ArrayBuffer>)[] }
  /** Something failed that is no article's fault. */
  | { readonly kind: 'failed'; readonly message: string };

export interface BuildProgress {
  readonly stage: 'reading' | 'relating';
  /** Articles read so far. */
  readonly articles: number;
  readonly files: number;
  readonly allFiles: number;
  /** Of the whole work, from 0 to 1. */
  readonly share: number;
}

export interface BuildCounts {
  readonly found: number;
  readonly read: number;
  readonly rejected: number;
  readonly ignored: number;
}

export interface BuildVerdict {
  readonly kind: 'rejected' | 'ignored' | 'note';
  readonly path: string;
  readonly line?: number | undefined;
  readonly message: string;
  readonly cure?: string | undefined;
}

/** The parts of a bundle, each as it is written into a page. */
export interface BuiltBundle {
  readonly manifest: Uint8Array;
  /** By name. */
  readonly shards: Readonly<Record<string, Uint8Array>>;
  readonly search: Uint8Array;
}
