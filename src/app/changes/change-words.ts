import type { ComparedClause } from '../query/clauses.ts';
import type { Change, ChangeKind } from '../query/compare.ts';
import { formatTenths } from '../ui/format-count.ts';
import { changes } from '../words/changes.ts';
import type { ComparedPeriods } from './compared.ts';
import { daysShared, isBackwards, periodKey, periodWords } from './period-words.ts';

/** The catalogue itself, which is of the page’s language by the time that it is read. */
export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = changes;

/** What a kind is called; where a period is empty, nothing is known of any tie. */
export function kindWords(kind: ChangeKind, { earlier, later }: Pick<ComparedPeriods, 'earlier' | 'later'>): string {
  return kind === 'chance' && (earlier.texts === 0 || later.texts === 0) ? changes.notCompared : KIND_WORDS[kind];
}

/** More of a tie is in the accent, less of it in ink: names of the page's colours. */
export const LINE_COLOURS = {
  gained: 'accent',
  lost: 'ink',
  stronger: 'accent',
  weaker: 'ink',
  chance: 'hair2',
} as const satisfies Readonly<Record<ChangeKind, string>>;

export function changeColour(kind: ChangeKind): string {
  return `var(--${LINE_COLOURS[kind]})`;
}

/** A score with its sign: "+2.3", "−0.4". */
export function scoreWords(z: number): string {
  const figure = formatTenths(Math.abs(z));
  if (figure === formatTenths(0)) return figure;
  return z < 0 ? changes.less(figure) : changes.more(figure);
}

/** "0 earlier, 11 texts later" */
export function countWords(earlier: number, later: number, periods: ComparedClause): string {
  const [before, after] = [periodWords(periods, 'earlier').when, periodWords(periods, 'later').when];
  return changes.counts(earlier, before, later, after);
}

/** "Gained: 0 earlier, 11 texts later" */
export function changeWords({ kind, earlier, later }: Change, compared: ComparedPeriods): string {
  return changes.change(kindWords(kind, compared), countWords(earlier, later, compared.periods));
}

/** The whole comparison in one line. */
export function changesHeadline({ ties, changed, earlier, later, periods }: ComparedPeriods): string {
  if (earlier.texts === 0 && later.texts === 0) return changes.noArticle;
  if (earlier.texts === 0) return changes.noArticleIn[periodKey(periods, 'earlier')];
  if (later.texts === 0) return changes.noArticleIn[periodKey(periods, 'later')];
  if (ties === 0) return changes.noTies;
  return changed.length === 0 ? changes.noneOf(ties) : changes.someOf(changed.length, ties);
}

/** What was counted, and how sure that is. */
export function changesBasis({ earlier, later, tested, leastTexts, changed, periods }: ComparedPeriods): string {
  if (earlier.texts === 0 || later.texts === 0) return changes.move;
  const [before, after] = [periodWords(periods, 'earlier').when, periodWords(periods, 'later').when];
  const shared = daysShared(periods);
  return [
    changes.basis(earlier.texts, before, later.texts, after),
    isBackwards(periods) ? changes.backwards : '',
    shared > 0 ? changes.shared(shared) : '',
    tested === 0 ? changes.noneTested : '',
    tested > 0 && changed.length > 0 ? changes.falseOnes : '',
    tested > 0 ? changes.tested(tested, leastTexts) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
