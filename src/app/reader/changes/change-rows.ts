import { csvLine } from '../../../schema/csv-line.ts';
import { csvOrigin } from '../../../schema/csv-origin.ts';
import type { Corpus } from '../../data/corpus.ts';
import type { ComparedPeriods } from '../../changes/compared.ts';
import { daysShared, isBackwards, periodTitle, type PeriodName } from '../../changes/period-words.ts';
import type { Change, Comparison } from '../../query/compare.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { leftOutWords, selectionWords } from '../../ui/selection-words.ts';
import { changedTies as words } from '../../words/changed-ties.ts';

/** Both names of a tie. */
export function namesOfTie({ ties, entities }: Corpus, tie: number): [string, string] {
  return [entities.name[ties.a[tie]!]!, entities.name[ties.b[tie]!]!];
}

/** Whether either name of a tie holds what is typed. */
export function tiesNamed({ ties, entities }: Corpus, typed: string): (tie: number) => boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return () => true;
  const isNamed = entities.name.map((name) => name.toLowerCase().includes(wanted));
  return (tie) => isNamed[ties.a[tie]!]! || isNamed[ties.b[tie]!]!;
}

/** End of the scale of shares, in percent: the next round number above the largest of either period. */
export function shareEnd(changes: readonly Change[], { earlier, later }: Comparison): number {
  const largest = changes.reduce((most, row) => Math.max(most, row.earlier / (earlier.texts || 1), row.later / (later.texts || 1)), 0);
  return [1, 2, 4, 6, 10, 20, 30, 40, 60, 80].find((end) => end >= 100 * largest) ?? 100;
}

/** The whole table, those that chance explains last; `of` says what it was counted from. What was too rare to be tested has no p. */
export function changesCsv(corpus: Corpus, { changed, unchanged, changeOf, leastTexts }: Comparison, of: string): string[] {
  const { ties, entities } = corpus;
  const end = (row: number) => [entities.id[row]!, entities.name[row]!, entities.type[row]!];
  const line = ({ tie, kind, earlier, later, z, p }: Change) =>
    csvLine([
      ...end(ties.a[tie]!),
      ...end(ties.b[tie]!),
      ...[kind, earlier, later, Number(z.toFixed(4)), earlier + later < leastTexts ? '' : Number(p.toPrecision(4))],
    ]);
  return [
    csvOrigin(of),
    csvLine(['a', 'a_name', 'a_type', 'b', 'b_name', 'b_type', 'change', 'earlier_texts', 'later_texts', 'z', 'p']),
    ...changed.map(line),
    ...Array.from(unchanged(), (tie) => line(changeOf(tie))),
  ];
}

/** What the table was counted from: title, both periods and every other filter, how many texts, and the corpus. */
export function changesOrigin(explorer: Explorer, comparison: ComparedPeriods, address: string): string {
  const { corpus, clauses, articles, hiddenTypes } = explorer;
  const { changed, ties, tested, periods } = comparison;
  const period = (name: PeriodName) => {
    const texts = words.periodOf(periodTitle(periods, name), comparison[name].texts);
    return isBackwards(periods) ? words.inColumns(texts, name) : texts;
  };
  const shared = daysShared(periods);
  return [
    `${corpus.title}.`,
    `${[selectionWords(articles.size, clauses, corpus), leftOutWords(hiddenTypes)].filter(Boolean).join('; ')}.`,
    `${period('earlier')}.`,
    `${period('later')}.`,
    ...(shared > 0 ? [words.inBoth(shared)] : []),
    words.tested(changed.length, ties, tested),
    `${address} ${words.corpus(corpus.fingerprint, corpus.generator)}`,
  ].join(' ');
}
