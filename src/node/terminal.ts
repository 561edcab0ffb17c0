import { diagnosticLine, type Diagnostic } from '../pipeline/diagnostic.ts';
import type { Corpus } from '../pipeline/run.ts';
import type { ReadCorpus } from './read-corpus.ts';

/** Where a command writes: results, and everything else. */
export interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Rejections, and remarks on lists, corrections and annotations, that a build names; `dateline check` names all. */
const MOST_NAMED = 20;
const BETWEEN_STEPS_MS = 100;

/** Where a command speaks: results to one stream, progress and complaints to the other. */
export class Terminal {
  #onProgressLine = false;
  #lastStep = -Infinity;

  constructor(
    readonly out: NodeJS.WriteStream,
    readonly err: NodeJS.WriteStream,
    readonly quiet: boolean,
  ) {}

  /** What was asked for: a summary, an address. */
  say(line: string): void {
    if (!this.quiet) this.#write(this.out, line);
  }

  /** Said also when quiet. */
  complain(line: string): void {
    this.#write(this.err, line);
  }

  /** Overwrites itself on a terminal; elsewhere nothing, since a log of steps helps nobody. */
  readonly progress = (stage: string, done: number, total: number): void => {
    if (this.quiet || !this.err.isTTY) return;
    const now = performance.now();
    if (done < total && now - this.#lastStep < BETWEEN_STEPS_MS) return;
    this.#lastStep = now;
    this.err.write(`\r\x1b[K${stage} ${total > 1 ? `${done} of ${total}` : '…'}`);
    this.#onProgressLine = true;
  };

  /** What is to be said of the files that stand beside the articles, and what was rejected; of each the first few. */
  complaints({ outcomes, remarks }: Pick<ReadCorpus, 'outcomes' | 'remarks'>): void {
    this.remarks(remarks);
    this.#first(outcomes.filter((outcome): outcome is Diagnostic => outcome.kind === 'rejected'));
  }

  /** The first few. */
  remarks(notes: readonly Diagnostic[]): void {
    this.#first(notes);
  }

  #first(verdicts: readonly Diagnostic[]): void {
    for (const verdict of verdicts.slice(0, MOST_NAMED)) this.complain(`${verdict.kind.padEnd(8)}  ${diagnosticLine(verdict)}`);
    if (verdicts.length > MOST_NAMED) this.complain(`… and ${verdicts.length - MOST_NAMED} more; see dateline check`);
  }

  #write(stream: NodeJS.WriteStream, line: string): void {
    if (this.#onProgressLine) this.err.write('\r\x1b[K');
    this.#onProgressLine = false;
    stream.write(`${printable(line)}\n`);
  }
}

/** `2 articles read, 0 rejected, 0 ignored (2 found)` */
export function countsLine({ found, read, rejected, ignored }: Corpus['record']): string {
  return `${read} ${read === 1 ? 'article' : 'articles'} read, ${rejected} rejected, ${ignored} ignored (${found} found)`;
}

/** `3 names may be somebody's already: …`; "" where none may. */
export function questionsLine(count: number): string {
  if (count === 0) return '';
  const names = count === 1 ? '1 name may be' : `${count} names may be`;
  return `${names} another name of somebody; “dateline check” asks, and corrections.json answers`;
}

/** Whether a stream failed because nobody reads it any more. */
export function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** File names and dates come from elsewhere: a terminal shall show them and not obey them, nor turn the direction of a line. */
function printable(line: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  return line.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
