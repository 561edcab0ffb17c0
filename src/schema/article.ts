import type { DatedPassage, Mention, ResolvedMention, Span } from './mention.ts';

/** Where an article's own date was found, strongest first; an article without any is undated. */
export const DATE_SOURCES = ['metadata', 'dateline', 'path'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** An article as it was read: what its publisher wrote, nothing recognised yet. All offsets refer to `text`. */
export interface Article {
  readonly id: string;
  /** Absent where the format has none; the page then shows the first sentence. */
  readonly title?: string;
  /** EDTF value of the day (or month, or year) of publication; absent when undated. Never a file's modification time. */
  readonly published?: string;
  readonly publishedFrom?: DateSource;
  /** The outlet. */
  readonly source?: string;
  /** Where the original stands; only `http(s)` addresses are kept. */
  readonly url?: string;
  readonly author?: string;
  /** BCP 47; `en` where nothing speaks against it, `und` where it is not English and no more is known. */
  readonly language: string;
  /** File the article was read from, relative to the argument. */
  readonly path: string;
  readonly text: string;
}

/** An article with everything that can be found out about it alone. */
export interface AnalyzedArticle {
  readonly article: Article;
  /** In order, without overlap, each within one paragraph. The title is no part of these; it counts as sentence 0, these from 1. */
  readonly sentences: readonly Span[];
  /** Lines of captions, credits, bylines, "Related", and what an outlet repeats: greyed, their names not counted. */
  readonly furniture: readonly Span[];
  /** What would be furniture, and a correction counts. */
  readonly counted?: readonly Span[];
  readonly titleMentions: readonly Mention[];
  readonly mentions: readonly Mention[];
  /** The recogniser does not know the language: only names from lists are in the text. */
  readonly onlyListed?: true;
  readonly dates: readonly DatedPassage[];
}

/** An article with names resolved across the corpus: a line of `dateline export --format annotations`. */
export interface AnnotatedArticle extends Omit<AnalyzedArticle, 'titleMentions' | 'mentions'> {
  readonly titleMentions: readonly ResolvedMention[];
  readonly mentions: readonly ResolvedMention[];
}
