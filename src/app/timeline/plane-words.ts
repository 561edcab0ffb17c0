import { common } from '../words/common.ts';
import { timelineMore } from '../words/timeline-more.ts';

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
  const words = timelineMore.plane;
  const inUndated = (count: number) => count > 0 && words.inUndated(count);
  const parts = hasRange
    ? [words.someOf(selected, all), inUndated(selectedUndated)]
    : [words.passages(all), beyond > 0 && words.beyond(beyond), inUndated(undated)];
  return parts.filter(Boolean).join(common.comma);
}
