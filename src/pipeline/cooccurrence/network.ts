import type { AnnotatedArticle } from '../../schema/article.ts';
import type { TieWeight } from '../../schema/default-cut.ts';
import type { Entity } from '../aliases/entity.ts';

/**
 * Who is named where and who is tied to whom, over the whole corpus. Entities and articles are rows of columns here; the ids
 * stand in `entities` and `articles`.
 */
export interface Network {
  /** Entities with at least one mention that counts: those of most articles first, then by id in UTF-16 order. */
  readonly entities: readonly Entity[];
  /** Articles that name each entity. */
  readonly articleCounts: Int32Array;
  /** By first day published, then last day, then id in UTF-16 order; the undated ones last. */
  readonly articles: readonly AnnotatedArticle[];
  /** The first so many articles have a date; the first and last day published of each of them. */
  readonly dated: number;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Row of the first article in much the same words: its own row where it is the first, or alone. One such row an independent text. */
  readonly textOf: Int32Array;
  readonly mentions: Mentions;
  readonly ties: Ties;
  /** The ties shown by default when nothing is selected, strongest first. */
  readonly shownTies: readonly ShownTie[];
  /**
   * Community of each entity among `shownTies`, 0 the largest. An entity without such a tie is one of its own, numbered after
   * those with ties.
   */
  readonly community: Int32Array;
}

/** A tie that the default cut leaves, with its row of `ties`. */
export interface ShownTie extends TieWeight {
  readonly row: number;
}

/** One row a mention that counts, article by article in text order; those of article `i` are `[start[i], start[i + 1])`. */
export interface Mentions {
  readonly start: Int32Array;
  readonly entity: Int32Array;
  /** Sentence number: title 0, text from 1; ascending within an article. */
  readonly sentence: Int32Array;
}

/** One row a pair of entities that some article names both of, `a < b`, ascending by (a, b). */
export interface Ties {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Sum over articles, in `STRENGTH_UNIT`s; whole numbers that may pass 32 bits. */
  readonly strength: Float64Array;
  readonly articles: Int32Array;
  /** Independent texts that name both, and the sum over them, where a text has the strength of the strongest of its copies. */
  readonly texts: Int32Array;
  readonly textStrength: Float64Array;
  /** Signed G² over all independent texts. */
  readonly surprise: Float64Array;
}
