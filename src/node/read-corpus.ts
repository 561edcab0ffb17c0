import { basename, resolve } from 'node:path';
import { isFault } from '../pipeline/analyze-safely.ts';
import type { Config } from '../pipeline/config.ts';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import { gather, toCorpus, withAnnotations, type AnalysisCache, type Outcome, type Queue } from '../pipeline/gather.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import type { Analysis, Corpus } from '../pipeline/run.ts';
import type { ListedName } from '../pipeline/settings/settings.ts';
import { AnalysisQueue } from './analyze-pool.ts';
import { analysisKey } from './analysis-key.ts';
import { noCache, type ResultCache } from './disk-cache.ts';
import { findFiles } from './find-files.ts';
import type { ForeignRecognizer } from './onnx/onnx-recognizer.ts';
import { checkAnnotations, readAnnotations } from './read-annotations.ts';
import { readPieces, type ReadFile } from './read-pieces.ts';
import { readSettings } from './read-settings.ts';
import { SlowQueue } from './slow-queue.ts';

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
  const outcomes = await gather({
    files: found.files,
    rest: [...found.rest, ...notes],
    config,
    piecesOf: (file) => readPieces(file, config, options.readFile),
    newQueue,
    ...(cache === noCache ? {} : { cache: analysesIn(cache, (piece) => analysisKey(piece, config, recognizer?.identity)) }),
    ...(options.progress && { progress: options.progress }),
  });
  cache.save();
  const annotated = annotations.length > 0 ? withAnnotations(outcomes, readAnnotations(annotations)) : { outcomes, notes: [] };
  const corpus = toCorpus(options.title ?? titleOf(paths), annotated.outcomes, settings);
  return { corpus, outcomes: annotated.outcomes, remarks: [...notes, ...annotated.notes], folders: found.folders };
}

/** What the cache holds: the analysis, and where the piece stood then. */
interface Kept {
  readonly line: number;
  readonly record?: number;
  readonly analysis: Analysis;
}

function analysesIn(cache: ResultCache, keyOf: (piece: Piece) => string): AnalysisCache {
  return {
    get(piece) {
      const text = cache.get(keyOf(piece));
      const kept = text === undefined ? undefined : (JSON.parse(text) as Kept);
      return kept && isStillTrue(kept, piece) ? kept.analysis : undefined;
    },
    put(piece, analysis, json = JSON.stringify(analysis)) {
      if (isFault(analysis)) return;
      const record = piece.record === undefined ? '' : `,"record":${piece.record}`;
      cache.put(keyOf(piece), `{"line":${piece.line}${record},"analysis":${json}}`);
    },
  };
}

/** What is said about a line, or about a record by its number, is said anew when it has moved. */
function isStillTrue({ line, record, analysis }: Kept, piece: Piece): boolean {
  if (line === piece.line && record === piece.record) return true;
  return analysis.kind === 'read' && analysis.notes.length === 0;
}

function titleOf(paths: readonly string[]): string {
  return paths.map((path) => basename(resolve(path)).replace(/\.[a-z]{2,5}$/i, '')).join(', ');
}
