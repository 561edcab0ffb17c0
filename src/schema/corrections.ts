import type { EntityType } from './entity.ts';

export const CORRECTIONS_FORMAT = 'dateline-corrections';

/** The form of `corrections.json`: raised when an older program would misread a newer file. */
export const CORRECTIONS_VERSION = 1;

/** Whom a correction is about: a name that the articles use or the page shows. */
export interface NamedEntity {
  readonly name: string;
  /** Needed only where several types bear the name. */
  readonly type?: EntityType;
}

/** One mention, by its article and place; it no longer fits where `text` is not what stands there. */
export interface MentionPlace {
  readonly article: string;
  /** Half-open, UTF-16 units of the article's text, or of its title where `inTitle`. */
  readonly start: number;
  readonly end: number;
  readonly inTitle?: boolean;
  readonly text?: string;
}

/**
 * What somebody knows better than the program. The order of corrections is no matter; two that contradict each other are both
 * left undone and reported.
 */
export type Correction =
  /** These are one, shown under the first name and with its type. */
  | { readonly kind: 'merge'; readonly entities: readonly NamedEntity[] }
  /** These are never one, whatever the rules find. */
  | { readonly kind: 'apart'; readonly entities: readonly NamedEntity[] }
  /** In these articles, or at these places, somebody else is meant: `to`, or one of whom nothing is known. */
  | {
      readonly kind: 'split';
      readonly entity: NamedEntity;
      readonly articles: readonly string[];
      readonly mentions: readonly MentionPlace[];
      readonly to?: NamedEntity;
    }
  | { readonly kind: 'rename'; readonly entity: NamedEntity; readonly to: string }
  | { readonly kind: 'retype'; readonly entity: NamedEntity; readonly to: EntityType }
  /** Named nowhere on the page. */
  | { readonly kind: 'hide'; readonly entity: NamedEntity }
  /** A name that was missed, with its other names: found wherever it stands. */
  | { readonly kind: 'add'; readonly entity: Required<NamedEntity>; readonly aliases: readonly string[] }
  /** More names of somebody: found wherever they stand. */
  | { readonly kind: 'alias'; readonly entity: NamedEntity; readonly aliases: readonly string[] }
  /** This line is part of the articles and no furniture, wherever it stands: the names in it count. Figures and dates make no other line. */
  | { readonly kind: 'count'; readonly line: string };

/** One that says something of an entity, or of several. */
export type NameCorrection = Exclude<Correction, { readonly kind: 'count' }>;

/** The verb of each kind in a file, and the keys that may stand beside it and a comment. */
export const CORRECTION_KEYS: Readonly<Record<Correction['kind'], readonly string[]>> = {
  merge: ['type'],
  apart: ['type'],
  split: ['type', 'articles', 'mentions', 'to'],
  rename: ['type', 'to'],
  retype: ['type', 'to'],
  hide: ['type'],
  add: ['type', 'aliases'],
  alias: ['type', 'aliases'],
  count: [],
};
