import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** The list of articles and the trail above it. */
export const reader = catalogue('reader', {
  opening: 'Opening …',
  trail: 'Trail',
  /** Before what the trail leads back to. */
  back: '←',
  listed: 'What is listed',
  chronology: 'Chronology',
  reader: 'Reader',
  counts: (articles: string, independent: number) => `${articles}, ${formatCount(independent)} independent`,
  inContext: (name: string) => `${name} in context`,
  context: 'In context',
  notes: 'Notes',
  changes: 'What changed',
  questions: 'Open questions',
  around: (name: string) => `Around ${name}`,
  aroundBoth: (a: string, b: string) => `Around ${a} and ${b}`,
  path: (a: string, b: string) => `From ${a} to ${b}`,
  tie: (a: string, b: string) => `${a} and ${b}`,
  /** A tie, after one of its names. */
  with: (name: string) => `with ${name}`,
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
  /** @param sentences between two names, 0 in one sentence */
  distance: (sentences: number) => ['same sentence', 'next sentence'][sentences] ?? `${formatCount(sentences)} sentences apart`,
});
