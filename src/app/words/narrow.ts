import { counted, formatCount } from '../ui/format-count.ts';
import { joined } from '../ui/selection-words.ts';
import { catalogue } from './catalogue.ts';

/** Which articles there are none of. */
export interface NoArticle {
  readonly outlets: readonly string[];
  /** Only those without a date of publication, or that speak of no date; then no other days are asked for. */
  readonly undated?: 'published' | 'mentioned' | undefined;
  readonly names: readonly string[];
  readonly mode: 'all' | 'any';
  readonly words: string | undefined;
  readonly mentioned: DaysAsked | undefined;
  readonly published: DaysAsked | undefined;
  /** In either of two periods. */
  readonly isCompared: boolean;
  /** Of the notes that are asked for: a tag, "" for any; undefined where none is. */
  readonly noted: string | undefined;
}

/** A single day by its date, more by their number. */
export type DaysAsked =
  { readonly day: string } | { /** Undefined where they are too many to be counted. */ readonly count: number | undefined };

/** Ways to narrow the selection, and ways out of one that nothing satisfies. */
export const narrow = catalogue('narrow', {
  left: 'Articles that would be left.',
  namesShown: 'Names shown',
  types: { person: 'People', organization: 'Organisations', place: 'Places' },
  publishedIn: 'Published in',
  outlet: 'Outlet',
  community: 'Community',
  strongest: (count: number) => `Those that name any of its ${formatCount(count)} strongest names.`,
  notes: 'Notes you have made',
  all: (count: number) => `All ${formatCount(count)}`,
  none: ({ outlets, undated, names, mode, words, mentioned, published, isCompared, noted }: NoArticle) => {
    const span = ({ count }: { count: number | undefined }) => (count === undefined ? 'this period' : `these ${counted(count, 'day')}`);
    const list = joined(names, mode === 'any' ? 'or' : 'and');
    const few = mode === 'any' || names.length === 1 ? '' : names.length === 2 ? 'both ' : 'all of ';
    const what = [names.length > 0 && `names ${few}${list}`, words !== undefined && `holds “${words}”`].filter(Boolean);
    if (mentioned && !undated) what.push(`mentions ${'day' in mentioned ? mentioned.day : `a date in ${span(mentioned)}`}`);
    const when = isCompared ? 'in either period' : published && ('day' in published ? `on ${published.day}` : `in ${span(published)}`);
    const told = when !== undefined && !undated && mentioned ? [...what, `was published ${when}`] : what;
    return `${[
      'No article',
      noted !== undefined && (noted ? `with a note tagged “${noted}”` : 'with a note'),
      outlets.length > 2 ? `from these ${formatCount(outlets.length)} outlets` : outlets.length > 0 && `from ${joined(outlets, 'or')}`,
      undated && (undated === 'published' ? 'without a date' : 'that names no date'),
      told.join(' and '),
      !undated && !mentioned && when,
    ]
      .filter(Boolean)
      .join(' ')}.`;
  },
  days: (count: number) => counted(count, 'day'),
  months: (count: number) => counted(count, 'month'),
  years: (count: number) => counted(count, 'year'),
  before: (days: string, date: string) => `${days} before, ${date}`,
  after: (days: string, date: string) => `${days} after, ${date}`,
  widen: (range: string) => `Widen to ${range}`,
  widenToBoth: (range: string) => `Widen to both, ${range}`,
  withUndated: (count: number) => `With the ${formatCount(count)} undated`,
  withoutMention: (count: number) => `With the ${formatCount(count)} that ${count === 1 ? 'names' : 'name'} no date`,
  /** After two names that no article has together. */
  whoConnects: 'Who connects the two',
  anyName: (count: number) => `Any of these names: ${counted(count, 'article')}`,
  clearAll: (count: number) => `Clear all: ${counted(count, 'article')}`,
  anyTime: (count: number) => `At any time: ${counted(count, 'article')}`,
  anyMention: (count: number) => `Whatever date is mentioned: ${counted(count, 'article')}`,
  whoever: (count: number) => `Whoever is named: ${counted(count, 'article')}`,
  anyOutlet: (count: number) => `From any outlet: ${counted(count, 'article')}`,
  anyWords: (count: number) => `Whatever the words: ${counted(count, 'article')}`,
  anyNotes: (count: number) => `With or without a note: ${counted(count, 'article')}`,
  whereNotesAre: 'Notes are kept in the browser that they were made in. Whoever made them can save them for you to load.',
});
