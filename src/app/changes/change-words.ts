import type { Change, ChangeKind } from '../query/compare.ts';
import { counted, formatCount } from '../ui/format-count.ts';
import type { ComparedPeriods } from './compared.ts';
import { daysShared, isBackwards, periodWords } from './period-words.ts';

export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  gained: 'Gained',
  lost: 'Lost',
  stronger: 'Stronger',
  weaker: 'Weaker',
  chance: 'Within chance',
};

/** What a kind is called; where a period is empty, nothing is known of any tie. */
export function kindWords(kind: ChangeKind, { earlier, later }: Pick<ComparedPeriods, 'earlier' | 'later'>): string {
  return kind === 'chance' && (earlier.texts === 0 || later.texts === 0) ? 'Not compared' : KIND_WORDS[kind];
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
  const figure = Math.abs(z).toFixed(1);
  return figure === '0.0' ? figure : `${z < 0 ? '−' : '+'}${figure}`;
}

/** "Gained: 0 earlier, 11 later" */
export function changeWords({ kind, earlier, later }: Change, compared: ComparedPeriods): string {
  const [before, after] = [periodWords(compared.periods, 'earlier').when, periodWords(compared.periods, 'later').when];
  return `${kindWords(kind, compared)}: ${formatCount(earlier)} ${before}, ${counted(later, 'text')} ${after}`;
}

/** The whole comparison in one line. */
export function changesHeadline({ ties, changed, earlier, later, periods }: ComparedPeriods): string {
  if (earlier.texts === 0 && later.texts === 0) return 'No article in either period';
  if (earlier.texts === 0) return `No article in ${periodWords(periods, 'earlier').whole}`;
  if (later.texts === 0) return `No article in ${periodWords(periods, 'later').whole}`;
  if (ties === 0) return 'No article of either period ties two names';
  if (changed.length === 0)
    return ties === 1 ? 'The only tie has not changed beyond chance' : `None of ${counted(ties, 'tie')} changed beyond chance`;
  return `${formatCount(changed.length)} of ${counted(ties, 'tie')} changed beyond chance`;
}

/** What was counted, and how sure that is. */
export function changesBasis({ earlier, later, tested, leastTexts, changed, periods }: ComparedPeriods): string {
  if (earlier.texts === 0 || later.texts === 0) return 'Move a period on the timeline to where there are some.';
  const [before, after] = [periodWords(periods, 'earlier').when, periodWords(periods, 'later').when];
  const shared = daysShared(periods);
  return [
    `Independent texts that name both, of ${formatCount(earlier.texts)} ${before} and ${formatCount(later.texts)} ${after}, and their share.`,
    isBackwards(periods) ? 'A begins after B: what is gained was more in B, which came first.' : '',
    shared > 0
      ? `${counted(shared, 'day')} ${shared === 1 ? 'lies' : 'lie'} in both periods, and what is published then counts in both.`
      : '',
    tested === 0 ? 'No tie has texts enough to tell a change from chance.' : '',
    tested > 0 && changed.length > 0 ? 'At most 5 % of these changes are expected to be chance.' : '',
    tested > 0 ? `Only the ${counted(tested, 'tie')} of ${formatCount(leastTexts)} or more texts could be tested.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
