import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** The list of articles, and the choice above it. */
export const reader = catalogue('reader', {
  opening: 'Opening …',
  listed: 'What is listed',
  chronology: 'Chronology',
  counts: (articles: string, independent: number) => `${articles}, ${formatCount(independent)} independent`,
  notes: 'Notes',
  narrow: 'Narrow',
  narrowSelection: 'Narrow the selection',
  order: 'Order of the articles',
  best: 'best first',
  oldest: 'oldest first',
  newest: 'newest first',
  undated: 'Without a date',
  /** Between what is said of an article. */
  dot: ' · ',
  words: (count: number) => counted(count, 'word'),
  noNames: 'no names',
  moreNames: (count: number) => `and ${formatCount(count)} more`,
});
