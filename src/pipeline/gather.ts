import type { AnalyzedArticle } from '../schema/article.ts';
import type { AnnotationRecord } from './annotations/annotation.ts';
import { assignIds } from './article/assign-ids.ts';
import type { DateOrders } from './article/learn-date-orders.ts';
import type { Config } from './config.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Piece } from './readers/format.ts';
import { isPiece } from './readers/registry.ts';
import { annotate, dateOrders, type Analysis, type Corpus } from './run.ts';
import type { Settings } from './settings/settings.ts';
import { utf16Order } from './utf16-order.ts';

/** A file that may hold articles, wherever it comes from. */
export interface CorpusFile {
  /** Relative to its argument, with `/`; a file that is an argument itself has its name. */
  readonly path: string;
  /** The argument's last name, where there are several arguments and this one is a folder. */
  readonly prefix?: string;
}

/** What became of one file or record. */
export type Outcome = ReadOutcome | Diagnostic;

interface ReadOutcome {
  readonly kind: 'read';
  readonly path: string;
  /** Where the record begins; absent where the file is one article. */
  readonly line?: number;
  readonly article: AnalyzedArticle;
}

/** Called once a piece, in any order; `json` is the analysis as text, from whoever has it at hand. */
export type Done = (analysis: Analysis, json?: string) => void;

/** Takes pieces and calls back with what became of each. */
export interface Queue {
  /** Waits, where it returns a promise, until there is room for more. */
  add(piece: Piece, done: Done): Promise<void> | undefined;
  /** Waits for the last. @throws whatever is no article's fault */
  finish(): Promise<void>;
}

/** Analyses of an earlier build; what it gives back is what was put for an equal piece. */
export interface AnalysisCache {
  get(piece: Piece): Analysis | undefined;
  put(piece: Piece, analysis: Analysis, json?: string): void;
}

/** Where the articles come from, and who analyses them. */
export interface Gathering<File extends CorpusFile> {
  readonly files: readonly File[];
  /** What was found and is no article by a rule, or cannot be read. */
  readonly rest: readonly Diagnostic[];
  readonly config: Config;
  /** Asked once more of the files whose dates in figures only the others explain. */
  readonly piecesOf: (file: File) => AsyncIterable<Piece | Diagnostic>;
  readonly newQueue: () => Queue;
  readonly cache?: AnalysisCache;
  /** One more file has been looked at. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Reads every article to the end. One that cannot be read is an outcome, never an error.
 *
 * @returns in the order of paths as people see them, then of records; notes follow what they remark on
 */
export async function gather<File extends CorpusFile>(gathering: Gathering<File>): Promise<Outcome[]> {
  const { files, config, piecesOf, newQueue, cache, progress } = gathering;
  const queue = newQueue();
  const results: Result<File>[] = gathering.rest.map((one) => ({ ...one, shown: one.path }));
  for (const [i, file] of files.entries()) {
    for await (const piece of piecesOf(file)) {
      const shown = shownIn(file, piece.path);
      if (!isPiece(piece)) results.push({ ...piece, shown });
      else {
        const place = piece.record === undefined ? {} : { record: piece.record, line: piece.line };
        const result: Pending<File> = { file, path: piece.path, shown, ...place };
        results.push(result);
        const wait = analyze(piece, cache, queue, result);
        if (wait) await wait;
      }
    }
    progress?.(i + 1, files.length);
  }
  await queue.finish();
  if (!config.dateOrder) {
    const again = newQueue();
    const remarks = await readAgain(results, piecesOf, (piece, result) => analyze(piece, cache, again, result));
    await again.finish();
    results.push(...remarks);
  }
  results.sort((a, b) => utf16Order(a.shown, b.shown)); // stable: records stay in the order of their file
  return withIds(results);
}

/** How a path is named to people: with the argument's last name where there are several arguments. */
function shownIn({ prefix }: CorpusFile, path: string): string {
  return prefix === undefined ? path : `${prefix}/${path}`;
}

/** A piece whose analysis may still be under way. */
interface Pending<File> {
  readonly file: File;
  /** The file's, or within it where it is an archive. */
  readonly path: string;
  readonly shown: string;
  readonly record?: number;
  readonly line?: number;
  analysis?: Analysis;
}

type Result<File> = Pending<File> | (Diagnostic & { readonly shown: string });

/**
 * Analyses once more the articles whose dates in figures could be two days, now that all the others have been seen. Their files are
 * read again, and only those: to hold every text until the end would cost more.
 *
 * @returns how they were read, and why
 */
async function readAgain<File extends CorpusFile>(
  results: readonly Result<File>[],
  piecesOf: (file: File) => AsyncIterable<Piece | Diagnostic>,
  analyzePiece: (piece: Piece, result: Pending<File>) => Promise<void> | undefined,
): Promise<Result<File>[]> {
  const showing = results.flatMap((result) =>
    'analysis' in result && result.analysis?.figures ? [{ result, figures: result.analysis.figures }] : [],
  );
  if (showing.length === 0) return [];
  const { orders, notes } = dateOrders(showing.map(({ result, figures }) => ({ path: result.shown, figures })));
  const byFile = new Map<File, Map<string, { result: Pending<File>; orders: DateOrders }>>();
  for (const [i, { result }] of showing.entries()) {
    if (!orders[i]) continue;
    const ofFile = byFile.get(result.file) ?? new Map<string, { result: Pending<File>; orders: DateOrders }>();
    byFile.set(result.file, ofFile.set(recordKey(result), { result, orders: orders[i] }));
  }
  for (const [file, records] of byFile)
    for await (const piece of piecesOf(file)) {
      const known = isPiece(piece) ? records.get(recordKey(piece)) : undefined;
      if (!known || !isPiece(piece)) continue;
      const wait = analyzePiece({ ...piece, dateOrders: known.orders }, known.result);
      if (wait) await wait;
    }
  return notes.map((note) => ({ ...note, shown: note.path }));
}

function recordKey({ path, record }: { readonly path: string; readonly record?: number }): string {
  return `${record ?? ''} ${path}`;
}

function analyze(piece: Piece, cache: AnalysisCache | undefined, queue: Queue, result: { analysis?: Analysis }): Promise<void> | undefined {
  const kept = cache?.get(piece);
  if (kept) {
    result.analysis = kept;
    return undefined;
  }
  return queue.add(piece, (analysis, json) => {
    result.analysis = analysis;
    cache?.put(piece, analysis, json);
  });
}

/** Gives every article its id, and every place the path that people know it by. */
function withIds<File extends CorpusFile>(results: readonly Result<File>[]): Outcome[] {
  const read = results.flatMap((result) =>
    'analysis' in result && result.analysis?.kind === 'read' ? [{ result, ...result.analysis }] : [],
  );
  const { ids, notes } = assignIds(
    read.map(({ result: { file, path, record }, article }) => ({
      ownId: article.article.id,
      path,
      ...(record === undefined ? {} : { record }),
      ...(file.prefix === undefined ? {} : { prefix: file.prefix }),
    })),
  );
  const outcomes: Outcome[] = [];
  let at = 0;
  for (const result of results) {
    if (!('file' in result)) {
      const { shown, ...diagnostic } = result;
      outcomes.push({ ...diagnostic, path: shown });
      continue;
    }
    const { shown: path, line, analysis } = result;
    if (analysis!.kind === 'rejected') {
      const { figures: _, ...verdict } = analysis!;
      outcomes.push({ ...verdict, path });
    } else {
      const { article, notes } = analysis!;
      outcomes.push({
        kind: 'read',
        path,
        ...(line === undefined ? {} : { line }),
        article: { ...article, article: { ...article.article, id: ids[at++]!, path } },
      });
      for (const note of notes) outcomes.push({ ...note, path });
    }
  }
  return [...outcomes, ...notes];
}

/** The outcomes with names that were found elsewhere put where they belong; what there is to say of them comes last. */
export function withAnnotations(
  outcomes: readonly Outcome[],
  records: Iterable<AnnotationRecord>,
): { outcomes: readonly Outcome[]; notes: readonly Diagnostic[] } {
  const read = outcomes.filter((outcome) => outcome.kind === 'read');
  const { articles, notes } = annotate(
    read.map(({ article }) => article),
    records,
  );
  let at = 0;
  const annotated = outcomes.map((outcome) => (outcome.kind === 'read' ? { ...outcome, article: articles[at++]! } : outcome));
  return { outcomes: [...annotated, ...notes], notes };
}

/** The corpus that outcomes make, with every count. */
export function toCorpus(title: string, outcomes: readonly Outcome[], settings: Settings): Corpus {
  const articles: AnalyzedArticle[] = [];
  const verdicts: Diagnostic[] = [];
  const count = { read: 0, rejected: 0, ignored: 0, note: 0 };
  for (const outcome of outcomes) {
    count[outcome.kind]++;
    if (outcome.kind === 'read') articles.push(outcome.article);
    else verdicts.push(outcome);
  }
  const { read, rejected, ignored } = count;
  return { title, articles, record: { found: read + rejected + ignored, read, rejected, ignored, verdicts }, settings };
}

/** Verdicts of one kind that a page carries; the counts are always whole. */
const MOST_VERDICTS = 1000;

/** The corpus with as many verdicts as a page carries, and a remark on how many it leaves out. */
export function withFirstVerdicts(corpus: Corpus): Corpus {
  const { verdicts } = corpus.record;
  const seen = { rejected: 0, ignored: 0, note: 0 };
  const first = verdicts.filter(({ kind }) => ++seen[kind] <= MOST_VERDICTS);
  const rest = verdicts.length - first.length;
  if (rest === 0) return corpus;
  const message = `${rest} more verdicts are left out here`;
  const remark = { kind: 'note', path: '…', message, cure: 'run “dateline check” to see them all' } as const;
  return { ...corpus, record: { ...corpus.record, verdicts: [...first, remark] } };
}
