import type { DayRange } from '../../schema/edtf.ts';
import type { ComparedClause } from '../query/clauses.ts';

/** The days of either period in the order of time, as one range where they touch or overlap. */
export function daysCompared({ earlier, later }: ComparedClause): readonly DayRange[] {
  if (earlier.last + 1 < later.first) return [earlier, later];
  if (later.last + 1 < earlier.first) return [later, earlier];
  return [{ first: Math.min(earlier.first, later.first), last: Math.max(earlier.last, later.last) }];
}
