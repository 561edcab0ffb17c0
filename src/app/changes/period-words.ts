import type { ComparedClause } from '../query/clauses.ts';
import { formatRange } from '../ui/format-date.ts';
import { changes } from '../words/changes.ts';

export type PeriodName = keyof ComparedClause;

export const PERIODS = ['earlier', 'later'] as const satisfies readonly PeriodName[];

/** What the two periods are called on the page. */
interface PeriodWords {
  /** "Earlier", "A" */
  readonly title: string;
  /** "the earlier period", "period A" */
  readonly whole: string;
  /** As an adverb: "earlier", "in A". */
  readonly when: string;
}

/** Whether the period that is compared with begins after the other: it is no longer the earlier one then, whatever its key. */
export function isBackwards({ earlier, later }: ComparedClause): boolean {
  return earlier.first > later.first || (earlier.first === later.first && earlier.last > later.last);
}

/** What a period is looked up by: it is A or B where they were swapped or drawn past one another, so that no word is untrue. */
export function periodKey(compared: ComparedClause, name: PeriodName): keyof typeof changes.periods {
  if (!isBackwards(compared)) return name;
  return name === 'earlier' ? 'a' : 'b';
}

export function periodWords(compared: ComparedClause, name: PeriodName): PeriodWords {
  return changes.periods[periodKey(compared, name)];
}

/** "Earlier, 1 Jul – 31 Dec 2019" */
export function periodTitle(compared: ComparedClause, name: PeriodName): string {
  const { first, last } = compared[name];
  return changes.period(periodWords(compared, name).title, formatRange(first, last));
}

/** Days that lie in both periods. */
export function daysShared({ earlier, later }: ComparedClause): number {
  return Math.max(0, Math.min(earlier.last, later.last) - Math.max(earlier.first, later.first) + 1);
}
