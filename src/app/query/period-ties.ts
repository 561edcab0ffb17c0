import type { Corpus } from '../data/corpus.ts';
import type { ArticleSet } from './article-set.ts';

/** By tie of several articles: independent texts of a set that name both; copies of one text count once, and together have the ties of each. */
export function textsByTie({ articles, copies, ties }: Corpus, set: ArticleSet): Int32Array {
  const counts = new Int32Array(ties.several);
  const { start, tie, single } = ties;
  const done = new Set<number>();
  for (let article = 0; article < set.has.length; article++) {
    if (!set.has[article]) continue;
    const text = articles.text[article]!;
    const alike = copies.articles.get(text);
    if (!alike) {
      // Those that the article alone has stand last.
      const end = start[article + 1]! - (single[article + 1]! - single[article]!);
      for (let i = start[article]!; i < end; i++) counts[tie[i]!]!++;
    } else if (!done.has(text)) {
      done.add(text);
      const met = new Set<number>();
      for (const copy of alike) if (set.has[copy]) for (let i = start[copy]!; i < start[copy + 1]!; i++) met.add(tie[i]!);
      for (const row of met) if (row < ties.several) counts[row]!++;
    }
  }
  return counts;
}

/** Calls with each article of either set and the ties that it alone has: rows `[from, to)`, in their order. */
export function eachSingle(
  { ties }: Corpus,
  earlier: ArticleSet,
  later: ArticleSet,
  visit: (article: number, from: number, to: number) => void,
) {
  for (let article = 0; article < earlier.has.length; article++)
    if (earlier.has[article] || later.has[article]) visit(article, ties.single[article]!, ties.single[article + 1]!);
}

/** Independent texts of a set. */
export function textsOf({ articles }: Corpus, set: ArticleSet): number {
  const isCounted = new Uint8Array(set.has.length);
  let count = 0;
  for (let article = 0; article < set.has.length; article++) {
    const text = articles.text[article]!;
    if (!set.has[article] || isCounted[text]) continue;
    isCounted[text] = 1;
    count++;
  }
  return count;
}
