import type { AnalyzedArticle } from '../schema/article.ts';
import type { Verdict } from '../schema/bundle.ts';
import type { Entity, Question } from './aliases/entity.ts';
import { resolveAliases } from './aliases/resolve-aliases.ts';
import type { AnnotationRecord } from './annotations/annotation.ts';
import { applyAnnotations, type AnnotatedCorpus } from './annotations/apply-annotations.ts';
import { articleLanguage } from './article/article-language.ts';
import { learnDateOrders, type FigureDates, type Learned, type ShowingArticle } from './article/learn-date-orders.ts';
import { makeArticle } from './article/make-article.ts';
import { assembleBundle } from './bundle/assemble-bundle.ts';
import type { EncodedBundle } from './bundle/encode-bundle.ts';
import { headline } from './bundle/headline.ts';
import { findOutstanding } from './bursts/find-outstanding.ts';
import type { Config } from './config.ts';
import { countTies } from './cooccurrence/count-ties.ts';
import { orderArticles } from './cooccurrence/order-articles.ts';
import type { Network } from './cooccurrence/network.ts';
import { markOwnDate } from './dates/mark-own-date.ts';
import { recognizeDates } from './dates/recognize-dates.ts';
import type { Diagnostic } from './diagnostic.ts';
import { findCopies } from './duplicates/find-copies.ts';
import type { Effects } from './effects.ts';
import { findNames } from './entities/find-names.ts';
import { partNames } from './entities/part-names.ts';
import { markFurniture } from '../schema/mark-furniture.ts';
import type { PageTexts } from '../schema/page-texts.ts';
import type { Recognizer } from './entities/recognizer.ts';
import { reviseMentions } from './entities/revise-mentions.ts';
import { markRepeated } from './furniture/mark-repeated.ts';
import { exportAs, type ExportFormat, type ExportOptions } from './export/export-as.ts';
import { layOut, type Positions } from './layout/lay-out.ts';
import type { Layout } from './layout/layout.ts';
import type { Piece, RawArticle } from './readers/format.ts';
import { readPiece } from './readers/registry.ts';
import { keepChecked } from './settings/keep-checked.ts';
import type { Settings } from './settings/settings.ts';
import { shownOrders, soleOrder } from './text/figure-order.ts';
import { splitSentences } from './text/split-sentences.ts';
import { settleTour } from './tour/settle-tour.ts';

/** What became of one piece: an article with everything that can be found out about it alone, or the reason why there is none. */
export type Analysis =
  | ({ readonly kind: 'read'; readonly article: AnalyzedArticle; readonly notes: readonly Diagnostic[] } & Showing)
  | (Diagnostic & { readonly kind: 'rejected' } & Showing);

interface Showing {
  /** What it shows of how dates in figures are to be read, where it has any and nobody has said it. */
  readonly figures?: FigureDates;
}

/**
 * The half of the pipeline that looks at one article alone. A pure function of the piece, the configuration and the
 * recogniser: results are cached by the hash of all three and may be computed anywhere. The article's `id` is its own, or "" until the corpus gives it one.
 * A promise, since what only some articles need is loaded when one does, and a recogniser may take its time.
 */
export async function analyzeArticle(piece: Piece, config: Config, recognize: Recognizer): Promise<Analysis> {
  const ownOrder = config.dateOrder ?? piece.dateOrders?.own;
  const raw = await readPiece(piece, withOrder(config, ownOrder));
  if ('kind' in raw) return { ...raw, kind: 'rejected' };
  const figures = config.dateOrder ? undefined : figureDates(raw);
  const showing = figures ? { figures } : {};
  const dateOrder = config.dateOrder ?? soleOrder(figures?.text) ?? piece.dateOrders?.text;
  const made = makeArticle(raw, piece, withOrder(config, raw.date ? ownOrder : dateOrder), await articleLanguage(raw));
  if ('kind' in made) return { ...made, ...showing };
  const { article, furniture, notes } = made;
  const sentences = splitSentences(article.text, article.language);
  const names = await findNames({ article, sentences, furniture }, recognize, config.listed);
  const found = recognizeDates({ article, sentences, ...(dateOrder ? { dateOrder } : {}) });
  const dates = markOwnDate(found, article, sentences);
  return { kind: 'read', article: { article, sentences, furniture, ...names, dates }, notes, ...showing };
}

function withOrder(config: Config, dateOrder: Config['dateOrder']): Config {
  return dateOrder ? { ...config, dateOrder } : config;
}

function figureDates({ date, text, source }: RawArticle): FigureDates | undefined {
  const own = date && shownOrders(date.text);
  const inText = shownOrders(text);
  if (!own && !inText) return undefined;
  return { ...(own ? { own } : {}), ...(inText ? { text: inText } : {}), ...(source ? { outlet: source } : {}) };
}

/** Of analyses that show something of it, how the dates in figures are to be read that could be two days. */
export function dateOrders(articles: readonly ShowingArticle[]): Learned {
  return learnDateOrders(articles);
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
  /** What the user knows better. */
  readonly settings?: Settings;
}

/** What an earlier build of the same corpus hands down, so that ids and places stay when a comma changes. */
export interface Previous {
  readonly entityIds: ReadonlyMap<string, string>;
  readonly positions: Positions;
}

/** The same articles with names that were found elsewhere, in the place of those that were found here. */
export function annotate(articles: readonly AnalyzedArticle[], records: Iterable<AnnotationRecord>): AnnotatedCorpus {
  return applyAnnotations(articles, records, markFurniture);
}

/** Names resolved, ties counted, places given: what a bundle and an export are both made of. */
function relate(
  corpus: Corpus,
  previous?: Previous,
  done: (steps: number) => void = () => {},
): { network: Network; grey: readonly Entity[]; layout: Layout; questions: readonly Question[]; notes: readonly Diagnostic[] } {
  const listed = corpus.settings?.listed;
  const read = orderArticles(corpus.articles).articles;
  const textOf = findCopies(read); // before anything else is known: what is a copy depends on no correction
  const articles = reviseMentions(partNames(markRepeated(read, textOf), listed), listed);
  done(1);
  const { annotated, entities, questions, notes } = resolveAliases(articles, previous?.entityIds, corpus.settings);
  done(2);
  const network = countTies(annotated, entities, () => textOf);
  done(3);
  const counted = new Set(network.entities);
  const grey = entities.filter((entity) => !counted.has(entity));
  const layout = layOut(network, previous?.positions);
  done(4);
  return { network, grey, layout, questions, notes };
}

/**
 * The half that sees all articles at once. The same corpus gives the same bundle, to the byte; shards are as they are written.
 *
 * @param texts what the page carries of them; a bundle that is there already is made less by `reduceBundle`
 */
export function assemble(
  corpus: Corpus,
  effects: Effects,
  previous?: Previous,
  texts: PageTexts = 'full',
): EncodedBundle & { readonly notes: readonly Diagnostic[] } {
  const done = (steps: number) => effects.progress?.('relating', steps, 6);
  const { notes: misfits, ...related } = relate(corpus, previous, done);
  const told = corpus.settings?.tour && settleTour(corpus.settings.tour, related.network);
  const kept = keepChecked(corpus.settings?.checked ?? [], corpus.articles);
  const notes = [...misfits, ...kept.notes, ...(told?.notes ?? [])];
  const record = { ...corpus.record, verdicts: [...corpus.record.verdicts, ...notes] };
  const outstanding = findOutstanding(related.network, headline);
  done(5);
  const corrections = corpus.settings?.corrections.map(({ correction }) => correction) ?? [];
  const { checked } = kept;
  const bundle = assembleBundle({ ...corpus, record, ...related, outstanding, corrections, checked, tour: told?.tour, texts }, effects);
  done(6);
  return { ...bundle, notes };
}

/**
 * The same corpus as a file for other programs, in pieces to be written one after the other: it may be longer than a string can be.
 *
 * @param remark hears of corrections that do not fit
 */
export function exportCorpus(
  corpus: Corpus,
  format: ExportFormat,
  options: ExportOptions,
  remark?: (notes: readonly Diagnostic[]) => void,
): Iterable<string> {
  const { notes, ...related } = relate(corpus);
  remark?.(notes);
  return exportAs(format, related, options);
}
