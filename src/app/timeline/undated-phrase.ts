import { formatCount } from '../ui/format-count.ts';
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
  const which = articles === 1 ? 'The article' : articles === 2 ? 'Both articles' : 'Every article';
  const isPlural = articles === 2;
  if (all === 0) {
    const what = axis === 'published' ? `${isPlural ? 'are' : 'is'} dated` : `${isPlural ? 'name' : 'names'} a date`;
    return { kind: 'none', text: `${which} ${what}` };
  }
  const count = formatCount(undated);
  const ones = axis === 'published' ? 'undated' : undated === 1 ? 'that names no date' : 'that name no date';
  if (hasRange === 'only') return { kind: 'only', text: `Only the ${count} ${ones}` };
  if (hasRange && undated > 0) {
    return { kind: 'toggle', text: `With the ${count} ${ones}` };
  }
  const of = undated === all ? count : `${count} of ${formatCount(all)}`;
  const kind = undated > 0 ? 'some' : 'none'; // a list of nothing is no way out
  return { kind, text: axis === 'published' ? `${of} undated` : `${of} ${all === 1 ? 'article names' : 'articles name'} no date` };
}
