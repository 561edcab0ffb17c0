import type { Article } from '../../schema/article.ts';
import type { Mention, Span } from '../../schema/mention.ts';

/** What a recogniser reads: an article, its sentences, and the paragraphs of it that are captions, credits and the like. */
export interface ArticleInSentences {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly furniture: readonly Span[];
}

/** The names of an article; offsets of `titleMentions` are in its title. */
export interface FoundNames {
  readonly titleMentions: readonly Mention[];
  readonly mentions: readonly Mention[];
}

/** Finds the names in an article, by the product's own scheme, in order and without overlap. Dateline's own model is one. */
export type Recognizer = (read: ArticleInSentences) => FoundNames;

/**
 * A recogniser from elsewhere, which may take its time. What it finds need not follow the scheme, nor be in order, nor free of
 * overlap: `keepScheme` sees to that.
 */
export type SlowRecognizer = (read: ArticleInSentences) => Promise<FoundNames>;
