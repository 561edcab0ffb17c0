import type { EntityType } from '../../../schema/entity.ts';

/**
 * Tags of a token: outside of every name, or at its beginning (odd) or inside it (even). `misc`, names of anything else, is
 * learnt so that events and works are not taken for organisations, and falls away in the end.
 */
export const TAGS = 9;
export const OUTSIDE = 0;

const KINDS = ['person', 'organization', 'place', 'misc'] as const;
export type Kind = (typeof KINDS)[number];

export const beginTag = (kind: Kind) => 2 * KINDS.indexOf(kind) + 1;
export const insideTag = (kind: Kind) => 2 * KINDS.indexOf(kind) + 2;

/** Number of the tag's kind: 0 for outside, then in the order of `KINDS`. */
export const kindOf = (tag: number) => (tag + 1) >> 1;
export const KIND_COUNT = KINDS.length + 1;

/** The type of entity that a tag names; none for outside and for `misc`. */
export function typeOf(tag: number): EntityType | undefined {
  const kind = KINDS[kindOf(tag) - 1];
  return kind === 'misc' ? undefined : kind;
}

/** Whether `next` may follow `tag`: the inside of a name follows only its own kind. */
export const mayFollow = (tag: number, next: number) =>
  next === OUTSIDE || (next & 1) === 1 || (tag !== OUTSIDE && kindOf(tag) === kindOf(next));
