import type { TruthArticle } from '../case/make-truth.ts';
import { share } from './figures.ts';
import type { Found } from './found.ts';

/** Articles whose own date is what their file says, or that have none where it says none. */
export function scorePublished(truth: readonly TruthArticle[], { articles }: Found): { right: number; wrong: readonly string[] } {
  const wrong = truth.filter(({ id, date }) => !articles.has(id) || articles.get(id)!.published !== date);
  return {
    right: share(truth.length - wrong.length, truth.length),
    wrong: wrong.map(({ id, date }) => `${id}: ${date ?? 'no date'}, read ${articles.get(id)?.published ?? 'none'}`),
  };
}
