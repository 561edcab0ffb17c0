import type { Span } from '../../schema/mention.ts';

/** A record of a file of annotations, and where it stands. */
export interface AnnotationRecord {
  /** As notes name the file. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** JSON. */
  readonly text: string;
}

/** A name that somebody marked; nothing of it has been compared with the article yet. Offsets are UTF-16 units. */
export interface GivenMention extends Span {
  /** Its type, by whatever word. */
  readonly label: string;
  readonly p?: number;
  /** Whom it names, by an id of the file's own. */
  readonly as?: string;
  readonly furniture?: true;
}

/** What a record says of one article. Lists that are absent say nothing; empty ones say that there is no name. */
export interface Annotation {
  readonly id?: string;
  readonly text?: string;
  readonly title?: string;
  readonly mentions?: readonly GivenMention[];
  readonly titleMentions?: readonly GivenMention[];
}

/** Why a record is none. */
export interface Refusal {
  readonly message: string;
  readonly cure: string;
}
