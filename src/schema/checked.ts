import type { EntityType } from './entity.ts';
import type { MentionPlace } from './corrections.ts';

/** Whether what the program says of a passage is so. */
export const VERDICTS = ['right', 'wrong', 'unsure'] as const;
export type CheckVerdict = (typeof VERDICTS)[number];

/** What is checked: that words name somebody, or that a passage ties two. */
export const CHECKED_KINDS = ['mention', 'tie'] as const;
export type CheckedKind = (typeof CHECKED_KINDS)[number];

/** An entity under the name and type that the page had for it when it was asked about. */
export interface CheckedEntity {
  readonly name: string;
  readonly type: EntityType;
}

/** A place whose words are known, so that it can be told when others stand there. */
export interface CheckedPlace extends MentionPlace {
  readonly text: string;
}

/** What somebody who has read a passage says of it. The place tells what is meant; the name tells what was asked. */
export interface CheckAnswer {
  readonly kind: CheckedKind;
  /** One for a mention; the two of a tie. */
  readonly entities: readonly CheckedEntity[];
  /** By entity: where it is named, all in one article. */
  readonly places: readonly CheckedPlace[];
  readonly answer: CheckVerdict;
}

/** Equal for answers about the same place, or the same two: the last one counts. */
export function answerKey({ kind, places }: Pick<CheckAnswer, 'kind' | 'places'>): string {
  const spots = places.map(({ start, end, inTitle }) => `${inTitle ? 'title ' : ''}${start}-${end}`).sort();
  return [kind, ...spots, places[0]?.article].join(' ');
}

/** All answers, one a place, in the order in which they were first given. */
export function lastAnswers(...lists: readonly (readonly CheckAnswer[])[]): readonly CheckAnswer[] {
  const last = new Map<string, CheckAnswer>();
  for (const answer of lists.flat()) last.set(answerKey(answer), answer);
  return [...last.values()];
}
