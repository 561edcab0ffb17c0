import type { StoredDate } from '../../../schema/bundle.ts';
import { isApproximate } from '../../../schema/date-certainty.ts';
import { chronology } from '../../words/chronology.ts';
import { common } from '../../words/common.ts';
import { dateReason } from '../date-words.ts';
import type { DatedPassage } from './dated-passage.ts';

/** As a table has it, in every language. */
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
  const certainty = chronology.certainty[certaintyOf(date)];
  if (reason) return said ? chronology.readFrom(certainty, said, reason) : certainty + common.comma + reason;
  return isAlone ? chronology.alone(certainty) : certainty;
}
