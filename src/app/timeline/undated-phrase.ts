import { timeline } from '../words/timeline.ts';
import type { Axis } from '../query/clauses.ts';

/** What is said of the articles that no bar counts. */
export interface UndatedPhrase {
  /** `some` can be listed, `toggle` can be put back beside a range, `only` are all that is selected; of `none` nothing can be had. */
  readonly kind: 'none' | 'some' | 'toggle' | 'only';
  readonly text: string;
}

/**
 * @param undated how many of the matching articles have no date, or name none
 * @param all the same of the whole corpus
 * @param articles in the corpus
 * @param hasRange whether a range leaves them out, so that one can ask for them; `only` where they alone are selected
 */
export function undatedPhrase(axis: Axis, undated: number, all: number, articles: number, hasRange: boolean | 'only'): UndatedPhrase {
  const isPublished = axis === 'published';
  if (all === 0) return { kind: 'none', text: (isPublished ? timeline.allDated : timeline.allNameDates)(articles) };
  if (hasRange === 'only') return { kind: 'only', text: (isPublished ? timeline.onlyUndated : timeline.onlyWithoutDates)(undated) };
  if (hasRange && undated > 0) return { kind: 'toggle', text: (isPublished ? timeline.withUndated : timeline.withWithoutDates)(undated) };
  const kind = undated > 0 ? 'some' : 'none'; // a list of nothing is no way out
  return { kind, text: (isPublished ? timeline.undated : timeline.nameNoDate)(undated, all) };
}
