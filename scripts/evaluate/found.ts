import type { EntityType } from '../../src/schema/entity.ts';
import type { Span } from '../../src/schema/mention.ts';

export interface NamedSpan extends Span {
  readonly type: EntityType;
  /** The same for the same entity, throughout the corpus. */
  readonly entity: string;
  readonly furniture?: boolean;
}

export interface DatedSpan extends Span {
  /** EDTF. */
  readonly value: string;
}

/** What was found in an article: a line of `dateline export --format annotations`. */
export interface FoundArticle {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly titleMentions?: readonly NamedSpan[];
  readonly mentions: readonly NamedSpan[];
  readonly dates: readonly DatedSpan[];
}

/** All that the pipeline made of a folder. */
export interface Found {
  readonly articles: ReadonlyMap<string, FoundArticle>;
  /** Of an article that is a copy, the first in much the same words. */
  readonly copyOf: ReadonlyMap<string, string>;
}
