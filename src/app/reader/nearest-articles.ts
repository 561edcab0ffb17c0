import type { Day } from '../../schema/day.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ArticleSet } from '../query/article-set.ts';
import type { Axis } from '../query/clauses.ts';
import type { DayRange } from '../../schema/edtf.ts';

/** An article, and the days by which it was found: its own, or those of a passage. */
export interface Nearest {
  readonly article: number;
  readonly first: Day;
  readonly last: Day;
}

/** The article of a set that lies nearest to a range on either side. What reaches into the range counts as beside it. */
export function nearestArticles(corpus: Corpus, set: ArticleSet, axis: Axis, range: DayRange): { before?: Nearest; after?: Nearest } {
  let before: Nearest | undefined;
  let after: Nearest | undefined;
  const visit = (article: number, first: Day, last: Day) => {
    if (first < range.first && (!before || last > before.last || (last === before.last && first > before.first)))
      before = { article, first, last };
    if (first >= range.first && last > range.last && (!after || first < after.first || (first === after.first && last < after.last)))
      after = { article, first, last };
  };
  const { articles, dates } = corpus;
  for (let article = 0; article < set.has.length; article++) {
    if (!set.has[article]) continue;
    if (axis === 'mentioned')
      for (let i = dates.start[article]!; i < dates.start[article + 1]!; i++) visit(article, dates.firstDay[i]!, dates.lastDay[i]!);
    else if (article < articles.dated) visit(article, articles.firstDay[article]!, articles.lastDay[article]!);
  }
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
