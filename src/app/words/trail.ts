import { formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** The trail above what is open, and how far two names stand apart in a passage. */
export const trail = catalogue('trail', {
  trail: 'Trail',
  /** Before what the trail leads back to. */
  back: '←',
  reader: 'Reader',
  inContext: (name: string) => `${name} in context`,
  context: 'In context',
  changes: 'What changed',
  questions: 'Open questions',
  check: 'Check',
  around: (name: string) => `Around ${name}`,
  aroundBoth: (a: string, b: string) => `Around ${a} and ${b}`,
  path: (a: string, b: string) => `From ${a} to ${b}`,
  tie: (a: string, b: string) => `${a} and ${b}`,
  /** A tie, after one of its names. */
  with: (name: string) => `with ${name}`,
  /** @param sentences between two names, 0 in one sentence */
  distance: (sentences: number) => ['same sentence', 'next sentence'][sentences] ?? `${formatCount(sentences)} sentences apart`,
});
