import type { StoredDate } from '../../../schema/bundle.ts';
import { isApproximate } from '../../../schema/date-certainty.ts';
import { dateReason } from '../date-words.ts';
import type { DatedPassage } from './dated-passage.ts';

export type Certainty = 'as written' | 'worked out' | 'approximate' | 'uncertain';

/** How sure a date is: said in full, worked out from another date, or only about right. */
export function certaintyOf({ value, anchor, inferred }: StoredDate): Certainty {
  if (isApproximate(value)) return 'approximate';
  if (value.includes('?')) return 'uncertain';
  return anchor || (inferred && inferred.length > 0) ? 'worked out' : 'as written';
}

/** With how it was read: "worked out: “Monday”, the Monday before publication". */
export function certaintyWords({ said, date, isAlone }: Pick<DatedPassage, 'said' | 'date' | 'isAlone'>): string {
  const reason = dateReason(said, date);
  if (reason) return `${certaintyOf(date)}: “${said}”, ${reason}`;
  return isAlone ? `${certaintyOf(date)}, on a line of its own` : certaintyOf(date);
}
