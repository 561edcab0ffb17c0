import type { ChangeKind, Comparison } from '../query/compare.ts';
import { counted, formatCount } from '../ui/format-count.ts';

export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  gained: 'Gained',
  lost: 'Lost',
  stronger: 'Stronger',
  weaker: 'Weaker',
  chance: 'Chance',
};

/** More of a tie is in the accent, less of it in ink. */
export function changeColour(kind: ChangeKind): string {
  if (kind === 'chance') return 'var(--hair2)';
  return kind === 'gained' || kind === 'stronger' ? 'var(--accent)' : 'var(--ink)';
}

/** A score with its sign: "+2.3", "−0.4". */
export function scoreWords(z: number): string {
  const figure = Math.abs(z).toFixed(1);
  return figure === '0.0' ? figure : `${z < 0 ? '−' : '+'}${figure}`;
}

/** The whole comparison in one line. */
export function changesHeadline({ ties, changed, earlier, later }: Comparison): string {
  if (earlier.texts === 0 && later.texts === 0) return 'No article in either period';
  if (earlier.texts === 0) return 'No article in the earlier period';
  if (later.texts === 0) return 'No article in the later period';
  if (ties === 0) return 'No article of either period ties two names';
  if (changed.length === 0)
    return ties === 1 ? 'The only tie has not changed beyond chance' : `None of ${counted(ties, 'tie')} changed beyond chance`;
  return `${formatCount(changed.length)} of ${counted(ties, 'tie')} changed beyond chance`;
}

/** What was counted, and how sure that is. */
export function changesBasis({ earlier, later, tested, leastTexts, changed }: Comparison): string {
  if (earlier.texts === 0 || later.texts === 0) return 'Move a period on the timeline to where there are some.';
  const basis = `Independent texts that name both, of ${formatCount(earlier.texts)} earlier and ${formatCount(later.texts)} later, and their share.`;
  if (tested === 0) return `${basis} No tie has texts enough to tell a change from chance.`;
  const share = changed.length > 0 ? 'At most 5 % of these changes are expected to be chance. ' : '';
  return `${basis} ${share}Only the ${counted(tested, 'tie')} of ${formatCount(leastTexts)} or more texts could be tested.`;
}
