import { strengthAt } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Unit } from './measured.ts';

/**
 * Strength of one tie, in `STRENGTH_UNIT`s: what each article that has it adds; of independent texts, what the closest of each text's
 * copies does.
 *
 * @param tying the articles that name both, each with the sentences between the two names
 */
export function tieStrength(
  { articles }: Corpus,
  tying: readonly { readonly article: number; readonly distance: number }[],
  unit: Unit,
): number {
  const strongest = new Map<number, number>();
  for (const { article, distance } of tying) {
    const of = unit === 'texts' ? articles.text[article]! : article;
    strongest.set(of, Math.max(strongest.get(of) ?? 0, strengthAt(distance)));
  }
  return [...strongest.values()].reduce((sum, strength) => sum + strength, 0);
}
