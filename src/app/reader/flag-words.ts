import type { Corpus } from '../data/corpus.ts';
import { textCount } from '../query/independent.ts';
import { facts } from '../words/facts.ts';
import { isSingleOutlet, outletCounts } from './outlet-counts.ts';

/**
 * What one should know before one counts several articles as several witnesses: "Single outlet", "One independent text"; nothing of one
 * article, whose number says it.
 */
export function flagWords(corpus: Corpus, rows: readonly number[]): string[] {
  return [
    ...(isSingleOutlet(outletCounts(corpus, rows)) ? [facts.flags.singleOutlet] : []),
    ...(rows.length > 1 && textCount(corpus, rows) === 1 ? [facts.flags.oneText] : []),
  ];
}
