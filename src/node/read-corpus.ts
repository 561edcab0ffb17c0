import { basename, resolve } from 'node:path';
import type { AnalyzedArticle } from '../schema/article.ts';
import { assignIds } from '../pipeline/article/assign-ids.ts';
import type { Config } from '../pipeline/config.ts';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import type { DateOrders } from '../pipeline/article/learn-date-orders.ts';
import { annotate, dateOrders, type Analysis, type Corpus } from '../pipeline/run.ts';
import { utf16Order } from '../pipeline/utf16-order.ts';
import type { ListedName } from '../pipeline/settings/settings.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { isPiece } from '../pipeline/readers/registry.ts';
import { AnalysisQueue, type Queue } from './analyze-pool.ts';
import { isFault } from './analyze-safely.ts';
import { analysisKey } from './analysis-key.ts';
import { noCache, type ResultCache } from './disk-cache.ts';
import { findFiles, shownPath, type FoundFile } from './find-files.ts';
import type { ForeignRecognizer } from './onnx/onnx-recognizer.ts';
import { checkAnnotations, readAnnotations } from './read-annotations.ts';
import { readPieces, type ReadFile } from './read-pieces.ts';
import { readSettings } from './read-settings.ts';
import { SlowQueue } from './slow-queue.ts';

/** What became of one file or record. */
export type Outcome = ReadOutcome | Diagnostic;

interface ReadOutcome {
  readonly kind: 'read';
  readonly path: string;
  /** Where the record begins; absent where the file is one article. */
  readonly line?: number;
  readonly article: AnalyzedArticle;
}

export interface CorpusOptions {
  readonly config?: Config;
  /** Of the page; without one the arguments' last names. */
  readonly title?: string;
  /** A file of corrections, beside those at the top of the folders. */
  readonly corrections?: string;
  /** Where the page goes: never read. */
  readonly outFolder?: string;
  readonly cache?: ResultCache;
  /** Finds the names instead of Dateline's own recogniser. */
  readonly recognizer?: ForeignRecognizer;
  /** Files of names that were found elsewhere: they replace what is found here, and are never read as articles. */
  readonly annotations?: readonly string[];
  /** The built `analyze-worker.js`, where it does not lie beside this file. */
  readonly worker?: string;
  readonly readFile?: ReadFile;
  /** One more file has been looked at. */
  readonly progress?: (done: number, total: number) => void;
}

/** A corpus, with what became of everything one by one and the folders it came from. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  /** In the order of the arguments, then of paths, then of records; notes follow what they remark on. */
  readonly outcomes: readonly Outcome[];
  /** What is to be said of lists, corrections and annotations; the outcomes hold it too. */
  readonly remarks: readonly Diagnostic[];
  readonly folders: readonly string[];
}

/**
 * Reads every article of the arguments to the end. One that cannot be read is an outcome, never an error.
 *
 * @throws Failure when an argument, or a file named beside the articles, is not there, or a recogniser from elsewhere does not work
 */
export async function readCorpus(paths: readonly string[], options: CorpusOptions = {}): Promise<ReadCorpus> {
  const { cache = noCache, recognizer, annotations = [] } = options;
  checkAnnotations(annotations);
  const found = findFiles(paths, options.outFolder, options);
  const { settings, notes } = readSettings(found.settings, options.corrections, options.readFile);
  const listed = settings.listed.map(({ name, type, aliases }): ListedName => ({ name, type, aliases }));
  const config: Config = listed.length > 0 ? { ...options.config, listed } : (options.config ?? {});
  const newQueue = (): Queue => (recognizer ? new SlowQueue(config, recognizer) : new AnalysisQueue(config, options.worker));
  const queue = newQueue();
  const results: Result[] = [...found.rest, ...notes].map((one) => ({ ...one, shown: one.path }));
  const keyOf = (piece: Piece): string => (cache === noCache ? '' : analysisKey(piece, config, recognizer?.identity));
  for (const [i, file] of found.files.entries()) {
    const shown = shownPath(file);
    for (const piece of readPieces(file, config, options.readFile)) {
      if (!isPiece(piece)) results.push({ ...piece, shown });
      else {
        const result: Pending = { file, shown, ...(piece.record === undefined ? {} : { record: piece.record, line: piece.line }) };
        results.push(result);
        const wait = analyze(piece, keyOf(piece), cache, queue, result);
        if (wait) await wait;
      }
    }
    options.progress?.(i + 1, found.files.length);
  }
  await queue.finish();
  if (!config.dateOrder) {
    const again = newQueue();
    const remarks = await readAgain(
      results,
      (file) => readPieces(file, config, options.readFile),
      (piece, result) => analyze(piece, keyOf(piece), cache, again, result),
    );
    await again.finish();
    results.push(...remarks);
  }
  cache.save();
  results.sort((a, b) => utf16Order(a.shown, b.shown)); // stable: records stay in the order of their file
  const { outcomes, notes: misfits } = withAnnotations(withIds(results), annotations);
  const corpus = { ...toCorpus(options.title ?? titleOf(paths), outcomes), settings };
  return { corpus, outcomes, remarks: [...notes, ...misfits], folders: found.folders };
}

/** A piece whose analysis may still be under way. */
interface Pending {
  readonly file: FoundFile;
  readonly shown: string;
  readonly record?: number;
  readonly line?: number;
  analysis?: Analysis;
}

/**
 * Analyses once more the articles whose dates in figures could be two days, now that all the others have been seen. Their files are
 * read again, and only those: to hold every text until the end would cost more.
 *
 * @returns how they were read, and why
 */
async function readAgain(
  results: readonly Result[],
  piecesOf: (file: FoundFile) => Iterable<Piece | Diagnostic>,
  analyzePiece: (piece: Piece, result: Pending) => Promise<void> | undefined,
): Promise<Result[]> {
  const showing = results.flatMap((result) =>
    'analysis' in result && result.analysis?.figures ? [{ result, figures: result.analysis.figures }] : [],
  );
  if (showing.length === 0) return [];
  const { orders, notes } = dateOrders(showing.map(({ result, figures }) => ({ path: result.shown, figures })));
  const byFile = new Map<FoundFile, Map<number | undefined, { result: Pending; orders: DateOrders }>>();
  for (const [i, { result }] of showing.entries()) {
    if (!orders[i]) continue;
    const ofFile = byFile.get(result.file) ?? new Map<number | undefined, { result: Pending; orders: DateOrders }>();
    byFile.set(result.file, ofFile.set(result.record, { result, orders: orders[i] }));
  }
  for (const [file, records] of byFile)
    for (const piece of piecesOf(file)) {
      const known = isPiece(piece) ? records.get(piece.record) : undefined;
      if (!known || !isPiece(piece)) continue;
      const wait = analyzePiece({ ...piece, dateOrders: known.orders }, known.result);
      if (wait) await wait;
    }
  return notes.map((note) => ({ ...note, shown: note.path }));
}

type Result = Pending | (Diagnostic & { readonly shown: string });

/** What the cache holds: the analysis, and where the piece stood then. */
interface Kept {
  readonly line: number;
  readonly record?: number;
  readonly analysis: Analysis;
}

function analyze(piece: Piece, key: string, cache: ResultCache, queue: Queue, result: Pending): Promise<void> | undefined {
  const text = cache.get(key);
  const kept = text === undefined ? undefined : (JSON.parse(text) as Kept);
  if (kept && isStillTrue(kept, piece)) {
    result.analysis = kept.analysis;
    return undefined;
  }
  return queue.add(piece, (analysis, json) => {
    result.analysis = analysis;
    if (key === '' || isFault(analysis)) return;
    const record = piece.record === undefined ? '' : `,"record":${piece.record}`;
    cache.put(key, `{"line":${piece.line}${record},"analysis":${json}}`);
  });
}

/** What is said about a line, or about a record by its number, is said anew when it has moved. */
function isStillTrue({ line, record, analysis }: Kept, piece: Piece): boolean {
  if (line === piece.line && record === piece.record) return true;
  return analysis.kind === 'read' && analysis.notes.length === 0;
}

/** Gives every article its id, and every place the path that people know it by. */
function withIds(results: readonly Result[]): Outcome[] {
  const read = results.flatMap((result) =>
    'analysis' in result && result.analysis?.kind === 'read' ? [{ result, ...result.analysis }] : [],
  );
  const { ids, notes } = assignIds(
    read.map(({ result: { file, record }, article }) => ({
      ownId: article.article.id,
      path: file.path,
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

/** Names that were found elsewhere, put where they belong; what there is to say of them comes last. */
function withAnnotations(
  outcomes: readonly Outcome[],
  files: readonly string[],
): { outcomes: readonly Outcome[]; notes: readonly Diagnostic[] } {
  if (files.length === 0) return { outcomes, notes: [] };
  const read = outcomes.filter((outcome) => outcome.kind === 'read');
  const { articles, notes } = annotate(
    read.map(({ article }) => article),
    readAnnotations(files),
  );
  let at = 0;
  const annotated = outcomes.map((outcome) => (outcome.kind === 'read' ? { ...outcome, article: articles[at++]! } : outcome));
  return { outcomes: [...annotated, ...notes], notes };
}

function toCorpus(title: string, outcomes: readonly Outcome[]): Corpus {
  const articles: AnalyzedArticle[] = [];
  const verdicts: Diagnostic[] = [];
  const count = { read: 0, rejected: 0, ignored: 0, note: 0 };
  for (const outcome of outcomes) {
    count[outcome.kind]++;
    if (outcome.kind === 'read') articles.push(outcome.article);
    else verdicts.push(outcome);
  }
  const { read, rejected, ignored } = count;
  return { title, articles, record: { found: read + rejected + ignored, read, rejected, ignored, verdicts } };
}

function titleOf(paths: readonly string[]): string {
  return paths.map((path) => basename(resolve(path)).replace(/\.[a-z]{2,5}$/i, '')).join(', ');
}
