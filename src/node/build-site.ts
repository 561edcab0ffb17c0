import { resolve } from 'node:path';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import { withFirstVerdicts } from '../pipeline/gather.ts';
import { ENDINGS } from '../pipeline/readers/registry.ts';
import { assemble, type Corpus, type Previous } from '../pipeline/run.ts';
import type { Bundle } from '../pipeline/single-page.ts';
import { Failure } from './failure.ts';
import type { PageTexts } from '../schema/page-texts.ts';
import { readShell } from './package-files.ts';
import { readCorpus, type CorpusOptions, type ReadCorpus } from './read-corpus.ts';
import { previousPage } from './previous-page.ts';
import { sha256 } from './sha256.ts';
import { siteFiles, type Pages } from './site-files.ts';
import { checkOutFolder, writeSite, type SiteFile } from './write-site.ts';

export interface BuildOptions extends Omit<CorpusOptions, 'outFolder' | 'progress'> {
  readonly pages?: Pages;
  /** What the page carries of the articles' texts: all, unless it is said. */
  readonly texts?: PageTexts;
  /** Anything rejected ends the build before a page is written. */
  readonly strict?: boolean;
  /** The built page without a corpus; the package's own unless a test has another. */
  readonly shell?: string;
  /** Copies of the files that were read, by path; the page links to them. Not asked for where the page carries less than the texts. */
  readonly originals?: (corpus: Corpus) => { readonly addresses: ReadonlyMap<string, string>; readonly files: readonly SiteFile[] };
  /** Everything has been read, and nothing refused or written yet. */
  readonly seen?: (read: ReadCorpus) => void;
  readonly progress?: (stage: string, done: number, total: number) => void;
}

export interface BuildReport extends ReadCorpus {
  readonly kind: 'single' | 'split';
  /** Corrections that do not fit. */
  readonly notes: readonly Diagnostic[];
  /** Pairs of names that may be one. */
  readonly questions: number;
}

/**
 * Articles in, page out.
 *
 * @throws Failure when nothing can be read, something was rejected under `strict`, or the folder cannot take the page
 */
export async function buildSite(paths: readonly string[], outFolder: string, options: BuildOptions = {}): Promise<BuildReport> {
  const shell = options.shell ?? readShell();
  checkOutFolder(outFolder);
  const { progress, ...rest } = options;
  const read = await readCorpus(paths, {
    ...rest,
    outFolder,
    ...(progress && { progress: (done, total) => progress('reading', done, total) }),
  });
  options.seen?.(read);
  refuse(read, paths, options.strict ?? false);
  const texts = options.texts ?? 'full';
  const originals = texts === 'full' ? options.originals?.(read.corpus) : undefined;
  const corpus = originals ? { ...read.corpus, originals: originals.addresses } : read.corpus;
  const bundle = assembleCorpus(corpus, previousPage(outFolder), progress, texts);
  const { kind, files, index } = siteFiles(shell, bundle, options.pages ?? 'auto');
  progress?.('writing', 0, 1);
  writeSite(outFolder, [...files, ...(originals?.files ?? [])], index);
  return { ...read, kind, notes: bundle.notes, questions: bundle.manifest.questions.count };
}

/** The half of the pipeline that sees all articles, with what Node has to give it. */
export function assembleCorpus(
  corpus: Corpus,
  previous?: Previous,
  progress?: BuildOptions['progress'],
  texts?: PageTexts,
): Bundle & { readonly notes: readonly Diagnostic[] } {
  return assemble(withFirstVerdicts(corpus), { sha256, ...(progress && { progress }) }, previous, texts);
}

/** @throws Failure where there is no article, or, under `strict`, where something was rejected */
export function refuse({ corpus, outcomes }: ReadCorpus, paths: readonly string[], strict: boolean): void {
  const { read, rejected, ignored, found } = corpus.record;
  const names = paths.map((path) => resolve(path)).join(', ');
  if (read === 0) {
    const first = outcomes.find((outcome) => outcome.kind === 'rejected');
    const what = found === 0 ? 'it is empty' : `${rejected} rejected, ${ignored} ignored`;
    const example = first && 'message' in first ? `; the first: ${first.path}: ${first.message}` : '';
    throw new Failure(
      `${names}: no article found (${what}${example}); Dateline reads files that end in ${ENDINGS.map((ending) => `.${ending}`).join(', ')}`,
      1,
    );
  }
  if (strict && rejected > 0) throw new Failure(`${names}: ${rejected} rejected, and --strict allows none; no page was written`, 1);
}
