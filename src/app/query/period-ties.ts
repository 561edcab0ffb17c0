import type { Corpus } from '../data/corpus.ts';
import type { ArticleSet } from './article-set.ts';

/** By tie: independent texts of a set that name both; copies of one text count once, and together have the ties of each. */
export function textsByTie({ articles, copies, ties }: Corpus, set: ArticleSet): Int32Array {
  const counts = new Int32Array(ties.count);
  const { start, tie } = ties;
  const done = new Set<number>();
  for (let article = 0; article < set.has.length; article++) {
    if (!set.has[article]) continue;
    const text = articles.text[article]!;
    const alike = copies.articles.get(text);
    if (!alike) {
      for (let i = start[article]!; i < start[article + 1]!; i++) counts[tie[i]!]!++;
    } else if (!done.has(text)) {
      done.add(text);
      const met = new Set<number>();
      for (const copy of alike) if (set.has[copy]) for (let i = start[copy]!; i < start[copy + 1]!; i++) met.add(tie[i]!);
      for (const row of met) counts[row]!++;
    }
  }
  return counts;
}

/** Independent texts of a set. */
export function textsOf({ articles }: Corpus, set: ArticleSet): number {
  const texts = new Set<number>();
  for (let article = 0; article < set.has.length; article++) if (set.has[article]) texts.add(articles.text[article]!);
  return texts.size;
}
