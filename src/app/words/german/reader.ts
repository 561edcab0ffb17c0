import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const reader: Translation['reader'] = {
  opening: 'Wird geöffnet …',
  listed: 'Was aufgeführt wird',
  chronology: 'Chronologie',
  counts: (articles, independent) => `${articles}, ${formatCount(independent)} unabhängig`,
  notes: 'Notizen',
  narrow: 'Filtern',
  narrowSelection: 'Die Auswahl filtern',
  order: 'Reihenfolge der Artikel',
  best: 'beste zuerst',
  oldest: 'alte zuerst',
  newest: 'neue zuerst',
  undated: 'Ohne Datum',
  dot: ' · ',
  words: (count) => counted(count, 'Wort', 'Wörter'),
  noNames: 'keine Namen',
  moreNames: (count) => `und ${formatCount(count)} weitere`,
};
