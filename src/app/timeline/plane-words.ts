import { counted, formatCount } from '../ui/format-count.ts';

/** What of the dated passages is counted where. */
export interface PlaneCounts {
  /** Of the articles that match every clause but the dates. */
  readonly all: number;
  /** Of these, mentioned before or after what the plane shows. */
  readonly beyond: number;
  /** Of these, in articles without a date, which stand nowhere on the plane. */
  readonly undated: number;
  /** Of all, selected; and of these, in articles without a date. */
  readonly selected: number;
  readonly selectedUndated: number;
}

/** "2,314 passages, 40 beyond the edges", "37 of 2,314 passages" */
export function planeWords({ all, beyond, undated, selected, selectedUndated }: PlaneCounts, hasRange: boolean): string {
  const passages = counted(all, 'passage');
  const parts = hasRange
    ? [`${formatCount(selected)} of ${passages}`, inUndated(selectedUndated)]
    : [passages, beyond > 0 && `${formatCount(beyond)} beyond the edges`, inUndated(undated)];
  return parts.filter(Boolean).join(', ');
}

function inUndated(count: number): string | false {
  return count > 0 && `${formatCount(count)} in undated articles`;
}
