import { formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const trail: Translation['trail'] = {
  trail: 'Der Weg hierher',
  back: '←',
  reader: 'Lesen',
  inContext: (name) => `${name} im Kontext`,
  context: 'Im Kontext',
  changes: 'Was sich geändert hat',
  questions: 'Offene Fragen',
  check: 'Prüfung',
  around: (name) => `Um ${name}`,
  aroundBoth: (a, b) => `Um ${a} und ${b}`,
  path: (a, b) => `Von ${a} zu ${b}`,
  tie: (a, b) => `${a} und ${b}`,
  with: (name) => `mit ${name}`,
  distance: (sentences) => ['im selben Satz', 'im nächsten Satz'][sentences] ?? `${formatCount(sentences)} Sätze auseinander`,
};
