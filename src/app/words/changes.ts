import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';
import { common } from './common.ts';

/** Two periods set against one another: what they are called, and what has changed between them. */
export const changes = catalogue('changes', {
  gained: 'Gained',
  lost: 'Lost',
  stronger: 'Stronger',
  weaker: 'Weaker',
  chance: 'Within chance',
  notCompared: 'Not compared',
  more: (figure: string) => `+${figure}`,
  less: (figure: string) => `−${figure}`,
  /** A and B where the earlier is not the one that begins first. */
  periods: {
    earlier: { title: 'Earlier', whole: 'the earlier period', when: 'earlier' },
    later: { title: 'Later', whole: 'the later period', when: 'later' },
    a: { title: 'A', whole: 'period A', when: 'in A' },
    b: { title: 'B', whole: 'period B', when: 'in B' },
  },
  period: (name: string, range: string) => `${name}, ${range}`,
  /** What is counted is said behind the kind of a change, or a name. */
  counts: (earlier: number, before: string, later: number, after: string) =>
    `${formatCount(earlier)} ${before}, ${common.texts(later)} ${after}`,
  change: (kind: string, counts: string) => `${kind}: ${counts}`,
  noArticle: 'No article in either period',
  noArticleIn: {
    earlier: 'No article in the earlier period',
    later: 'No article in the later period',
    a: 'No article in period A',
    b: 'No article in period B',
  },
  noTies: 'No article of either period ties two names',
  noneOf: (ties: number) =>
    ties === 1 ? 'The only tie has not changed beyond chance' : `None of ${common.ties(ties)} changed beyond chance`,
  someOf: (changed: number, ties: number) => `${formatCount(changed)} of ${common.ties(ties)} changed beyond chance`,
  move: 'Move a period on the timeline to where there are some.',
  basis: (earlier: number, before: string, later: number, after: string) =>
    `Independent texts that name both, of ${formatCount(earlier)} ${before} and ${formatCount(later)} ${after}, and their share.`,
  backwards: 'A begins after B: what is gained was more in B, which came first.',
  shared: (days: number) =>
    `${counted(days, 'day')} ${days === 1 ? 'lies' : 'lie'} in both periods, and what is published then counts in both.`,
  noneTested: 'No tie has texts enough to tell a change from chance.',
  falseOnes: 'At most 5 % of these changes are expected to be chance.',
  tested: (ties: number, least: number) => `Only the ${common.ties(ties)} of ${formatCount(least)} or more texts could be tested.`,
});
