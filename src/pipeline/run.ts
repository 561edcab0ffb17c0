import type { AnalyzedArticle } from '../schema/article.ts';
import type { Manifest, Verdict } from '../schema/bundle.ts';
import { resolveAliases } from './aliases/resolve-aliases.ts';
import type { AnnotationRecord } from './annotations/annotation.ts';
import { applyAnnotations, type AnnotatedCorpus } from './annotations/apply-annotations.ts';
import { makeArticle, type MadeArticle } from './article/make-article.ts';
import { assembleBundle } from './bundle/assemble-bundle.ts';
import type { Config } from './config.ts';
import { countTies } from './cooccurrence/count-ties.ts';
import type { Network } from './cooccurrence/network.ts';
import { recognizeDates } from './dates/recognize-dates.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Effects } from './effects.ts';
import { keepScheme } from './entities/keep-scheme.ts';
import { markFurniture } from './entities/mark-furniture.ts';
import type { ArticleInSentences, FoundNames, Recognizer, SlowRecognizer } from './entities/recognizer.ts';
import { reviseMentions } from './entities/revise-mentions.ts';
import { exportAs, type ExportFormat, type ExportOptions } from './export/export-as.ts';
import { layOut, type Positions } from './layout/lay-out.ts';
import type { Layout } from './layout/layout.ts';
import type { Piece } from './readers/format.ts';
import { readPiece } from './readers/registry.ts';
import { splitSentences } from './text/split-sentences.ts';

/** What became of one piece: an article with everything that can be found out about it alone, or the reason why there is none. */
export type Analysis =
  | { readonly kind: 'read'; readonly article: AnalyzedArticle; readonly notes: readonly Diagnostic[] }
  | (Diagnostic & { readonly kind: 'rejected' });

/**
 * The half of the pipeline that looks at one article alone. A pure function of the piece, the configuration and the
 * recogniser: results are cached by the hash of all three and may be computed anywhere. The article's `id` is its own, or "" until the corpus gives it one.
 */
export function analyzeArticle(piece: Piece, config: Config, recognize: Recognizer): Analysis {
  const read = readArticle(piece, config);
  return 'kind' in read ? read : analysisOf(read, recognize(read), config);
}

/** The same with a recogniser from elsewhere, which is waited for and held to the product's scheme. */
export async function analyzeSlowly(piece: Piece, config: Config, recognize: SlowRecognizer): Promise<Analysis> {
  const read = readArticle(piece, config);
  return 'kind' in read ? read : analysisOf(read, keepScheme(read, await recognize(read)), config);
}

/** An article whose names and dates are still to be found. */
type ReadArticle = ArticleInSentences & Pick<MadeArticle, 'notes'>;

function readArticle(piece: Piece, config: Config): ReadArticle | (Diagnostic & { readonly kind: 'rejected' }) {
  const raw = readPiece(piece, config);
  if ('kind' in raw) return { ...raw, kind: 'rejected' };
  const made = makeArticle(raw, piece, config);
  if ('kind' in made) return made;
  return { ...made, sentences: splitSentences(made.article.text, made.article.language) };
}

function analysisOf(
  { article, sentences, furniture, notes }: ReadArticle,
  { titleMentions, mentions }: FoundNames,
  config: Config,
): Analysis {
  const dates = recognizeDates({ article, sentences, ...(config.dateOrder ? { dateOrder: config.dateOrder } : {}) });
  return { kind: 'read', article: { article, sentences, furniture, titleMentions, mentions, dates }, notes };
}

/** A corpus read to the end: articles with ids that differ, and what became of everything else. */
export interface Corpus {
  readonly title: string;
  readonly articles: readonly AnalyzedArticle[];
  readonly record: {
    readonly found: number;
    readonly read: number;
    readonly rejected: number;
    readonly ignored: number;
    readonly verdicts: readonly Verdict[];
  };
  /** Address of the original beside the page, by article id, where there is one. */
  readonly originals?: ReadonlyMap<string, string>;
}

/** What an earlier build of the same corpus hands down, so that ids and places stay when a comma changes. */
export interface Previous {
  readonly entityIds: ReadonlyMap<string, string>;
  readonly positions: Positions;
}

/** The same articles with names that were found elsewhere, in the place of those that the recogniser found. */
export function annotate(articles: readonly AnalyzedArticle[], records: Iterable<AnnotationRecord>): AnnotatedCorpus {
  return applyAnnotations(articles, records, markFurniture);
}

/** Names resolved, ties counted, places given: what a bundle and an export are both made of. */
function relate(corpus: Corpus, previous?: Previous): { network: Network; layout: Layout } {
  const articles = reviseMentions(corpus.articles);
  const { annotated, entities } = resolveAliases(articles, previous?.entityIds);
  const network = countTies(annotated, entities);
  return { network, layout: layOut(network, previous?.positions) };
}

/** The half that sees all articles at once. The same corpus gives the same bundle, to the byte; shards are as they are written. */
export function assemble(corpus: Corpus, effects: Effects, previous?: Previous): { manifest: Manifest; shards: Uint8Array[] } {
  return assembleBundle({ ...corpus, ...relate(corpus, previous) }, effects);
}

/** The same corpus as a file for other programs, in pieces to be written one after the other: it may be longer than a string can be. */
export function exportCorpus(corpus: Corpus, format: ExportFormat, options: ExportOptions, previous?: Previous): Iterable<string> {
  return exportAs(format, relate(corpus, previous), options);
}
