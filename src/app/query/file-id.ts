import type { ListedCorpus } from './listing.ts';

/** The id of a mark in a file: a fold must not be taken for the name that it is called by. */
export function fileId({ entities, folds }: Pick<ListedCorpus, 'entities' | 'folds'>, row: number): string {
  const id = entities.id[row]!;
  return folds?.at(row) ? `community:${id}` : id;
}
