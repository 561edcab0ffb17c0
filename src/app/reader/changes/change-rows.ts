import { csvLine } from '../../../schema/csv-line.ts';
import { isoDay } from '../../../schema/day.ts';
import type { Corpus } from '../../data/corpus.ts';
import type { ComparedClause } from '../../query/clauses.ts';
import type { Change, Comparison } from '../../query/compare.ts';

/** Both names of a tie. */
export function namesOfTie({ ties, entities }: Corpus, tie: number): [string, string] {
  return [entities.name[ties.a[tie]!]!, entities.name[ties.b[tie]!]!];
}

/** Changes of which either name holds what is typed. */
export function changesNamed(corpus: Corpus, changes: readonly Change[], typed: string): readonly Change[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return changes;
  return changes.filter(({ tie }) => namesOfTie(corpus, tie).some((name) => name.toLowerCase().includes(wanted)));
}

/** End of the scale of shares, in percent: the next round number above the largest of either period. */
export function shareEnd(changes: readonly Change[], { earlier, later }: Comparison): number {
  const largest = changes.reduce((most, row) => Math.max(most, row.earlier / (earlier.texts || 1), row.later / (later.texts || 1)), 0);
  return [1, 2, 4, 6, 10, 20, 30, 40, 60, 80].find((end) => end >= 100 * largest) ?? 100;
}

/** The whole table, those that chance explains last. */
export function changesCsv(corpus: Corpus, comparison: Comparison, { earlier, later }: ComparedClause): string[] {
  const days = ({ first, last }: ComparedClause['earlier']) => `${isoDay(first)}..${isoDay(last)}`;
  const head = ['a', 'b', 'change', `texts ${days(earlier)}`, `texts ${days(later)}`, 'z', 'p'];
  const { changed, unchanged } = comparison;
  return [
    csvLine(head),
    ...[...changed, ...unchanged()].map((row) =>
      csvLine([...namesOfTie(corpus, row.tie), row.kind, row.earlier, row.later, Number(row.z.toFixed(4)), Number(row.p.toPrecision(4))]),
    ),
  ];
}
