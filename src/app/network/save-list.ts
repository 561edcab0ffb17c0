import { addressOf, exportHead } from '../export/export-head.ts';
import { fileName } from '../export/file-name.ts';
import { foldFacts } from '../query/more-facts.ts';
import { saveFile } from '../ui/save-file.ts';
import { networkMore } from '../words/network-more.ts';
import { namesCsv, tiesCsv } from './list-csv.ts';
import type { ListModel } from './list-model.svelte.ts';

/** Saves what is listed as CSV, in its order: names, or ties where they stand in the rows. */
export function saveList({ explorer, listing, isTies }: ListModel, rows: readonly number[]): void {
  const { corpus } = explorer;
  const { title, selection, address, fingerprint } = exportHead(explorer, addressOf(explorer, location));
  const of = networkMore.list.origin(title, selection, address, fingerprint, corpus.generator);
  const lines = isTies ? tiesCsv(listing, rows, of) : namesCsv(listing, rows, of, foldFacts(listing.corpus));
  saveFile(fileName(corpus.title, isTies ? 'ties' : 'names', 'csv'), 'text/csv', lines);
}
