import type { Day } from '../../schema/day.ts';
import type { ArticleSet } from './article-set.ts';
import type { ListedCorpus, ListedCounts, Seen } from './listing.ts';

const NEVER: Seen = { first: undefined, last: undefined };

/** When ties were reported in a set of articles: of those asked for alone, in one pass over the set. */
export function tiesSeen(
  { articles, ties, folds }: ListedCorpus,
  { has }: Pick<ArticleSet, 'has'>,
  asked: readonly number[],
): ReadonlyMap<number, Seen> {
  const found = new Map<number, Seen>(asked.map((tie) => [tie, folds?.tieSeen(tie) ?? NEVER]));
  if (asked.length === 0) return found;
  for (let article = 0; article < articles.dated; article++) {
    if (!has[article]) continue;
    for (let i = ties.start[article]!; i < ties.start[article + 1]!; i++) {
      const tie = ties.tie[i]!;
      const known = found.get(tie);
      if (known) found.set(tie, withArticle(known, articles.firstDay[article]!, articles.lastDay[article]!));
    }
  }
  return found;
}

/** The same of names. */
export function namesSeen(
  { articles, naming, folds }: ListedCorpus,
  { has }: Pick<ArticleSet, 'has'>,
  asked: readonly number[],
): ReadonlyMap<number, Seen> {
  const found = new Map<number, Seen>();
  for (const entity of asked) {
    let seen = folds?.nameSeen(entity) ?? NEVER;
    for (let i = naming.start[entity]!; i < naming.start[entity + 1]!; i++) {
      const article = naming.article[i]!;
      if (article < articles.dated && has[article]) seen = withArticle(seen, articles.firstDay[article]!, articles.lastDay[article]!);
    }
    found.set(entity, seen);
  }
  return found;
}

function withArticle({ first, last }: Seen, firstDay: Day, lastDay: Day): Seen {
  if (first !== undefined && last !== undefined && last >= lastDay) return { first, last };
  return { first: first ?? firstDay, last: last === undefined ? lastDay : Math.max(last, lastDay) };
}

/** Signed G² of a tie within a set of articles, over independent texts. */
export function surpriseIn({ ties }: ListedCorpus, counts: ListedCounts, tie: number): number {
  const { entityTexts, texts, tieOf } = counts;
  return ties.surpriseAmong(tieOf(tie).texts, entityTexts[ties.a[tie]!]!, entityTexts[ties.b[tie]!]!, texts);
}
