import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** The table of what changed between two periods, and the evidence of one change. */
export const changedTies = catalogue('changed-ties', {
  exportTable: 'Export table',
  none: 'No two periods are compared',
  howTo: '“Compare periods” on the timeline sets two against one another.',
  namesWith: 'Names with',
  by: 'by {order}',
  orderLabel: 'Order of the ties',
  kind: 'kind',
  score: 'score',
  meaning:
    'The score says how far a tie’s share of all ties moved (z of the log-odds ratio, drawn towards the whole corpus): the farther from 0 the surer, + for more later, − for less.',
  tieHead: 'Tie',
  scoreHead: 'Score',
  percent: (percent: number) => `${formatCount(percent)} %`,
  first: (count: number) => `first ${formatCount(count)}`,
  all: (count: number) => `all ${formatCount(count)}`,
  more: 'Show more',
  noTie: (typed: string) => `No tie of a name with “${typed}” in either period.`,
  foldTies: 'Fold ties',
  ties: (count: number) => `${formatCount(count)} ties`,
  moreTies: (count: number) => `${formatCount(count)} more ties`,
  withinChance: '{ties} within what chance does (grey). Open a row to read both periods.',
  /** The texts of a period that name both, of all its texts. */
  share: (texts: number, all: number, when: string) => `${formatCount(texts)} of ${counted(all, 'text')} ${when}`,
  nameBoth: (before: string, after: string) => `${before}, ${after} name both`,
  nothing: (counts: string) => `${counts}: there is nothing to compare.`,
  changed: (counts: string) => `${counts}: more of a change than chance makes.`,
  tooFew: (counts: string) => `${counts}: too few to tell from chance.`,
  chance: (counts: string) => `${counts}: chance moves as much.`,
  /** Above a table that is saved: what it was counted from. */
  periodOf: (period: string, texts: number) => `${period}: ${counted(texts, 'independent text')}`,
  inColumns: (period: string, name: string) => `${period} (in the columns, “${name}”)`,
  inBoth: (days: number) => `${counted(days, 'day')} in both.`,
  tested: (changed: number, ties: number, tested: number) =>
    `${formatCount(changed)} of ${counted(ties, 'tie')} changed, ${formatCount(tested)} tested, at a false discovery rate of 5 %.`,
  corpus: (fingerprint: string, generator: string) => `Corpus ${fingerprint}, read by ${generator}.`,
});
