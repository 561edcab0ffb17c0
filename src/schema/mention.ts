import type { EntityType } from './entity.ts';

/** A half-open stretch `[start, end)` of UTF-16 units of an article's own `text` (or `title`). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that names somebody: the name only, without title ("President") or possessive. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** How sure the recogniser is, 0 to 1. */
  readonly p: number;
  /** In a credit, a caption, a byline, the agency of a dateline: exported, and counted nowhere. */
  readonly furniture?: true;
  /** Marked by somebody else, in annotations that were handed in: no rule changes its bounds or type. */
  readonly given?: true;
  /**
   * Whom such annotations say that it names, by an id of their own: two mentions with the same `as` name the same entity, two with
   * different ones do not. Absent where they say nothing.
   */
  readonly as?: string;
}

/** A mention of which it is known whom it names; `entity` is the same id throughout the corpus. */
export interface ResolvedMention extends Mention {
  readonly entity: string;
}

/** What a date's missing parts were filled in from. */
export interface DateAnchor {
  /** The day of publication, or the last date spoken of before this one. */
  readonly kind: 'published' | 'mentioned';
  /** EDTF value of that date. */
  readonly value: string;
}

/** A stretch of text that says when: "last Tuesday". */
export interface DatedPassage extends Span {
  /** EDTF, level 1: `2023-11-06`, `2023-09`, `2022-05~`, `201X`, `2010-33`, `2023-09-04/2023-09-10`. */
  readonly value: string;
  /** The parts of `value` that the words do not say; absent when all is said. */
  readonly inferred?: readonly ('year' | 'month' | 'day')[];
  readonly anchor?: DateAnchor;
  /** Whether the words point back from the anchor, forward, or at the period that holds it. */
  readonly direction?: 'before' | 'after' | 'within';
  /** The article's own date at the head of its text: marked, and not counted as mentioned. */
  readonly own?: true;
}
