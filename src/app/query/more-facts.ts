import type { MoreColumn, MoreValues } from '../../schema/export/exported-network.ts';
import type { ListedCorpus } from './listing.ts';

/** What a file says of rows of names or of ties beyond what every file says. */
export interface MoreFacts {
  readonly columns: readonly MoreColumn[];
  readonly of: (row: number) => MoreValues;
}

export const NO_MORE: MoreFacts = { columns: [], of: () => [] };

/** The names that the mark of a folded community stands for; no column where nothing is folded. */
export function foldFacts({ folds }: Pick<ListedCorpus, 'folds'>): MoreFacts {
  if (!folds) return NO_MORE;
  return { columns: [{ id: 'members', type: 'string' }], of: (row) => [folds.at(row)?.memberIds.join(' ')] };
}
