import { counted, formatCount } from '../../ui/format-count.ts';
import { joined } from '../../ui/selection-words.ts';
import type { Translation } from '../translation.ts';

export const narrow: Translation['narrow'] = {
  left: 'So viele Artikel blieben übrig.',
  namesShown: 'Gezeigte Namen',
  types: { person: 'Personen', organization: 'Organisationen', place: 'Orte' },
  publishedIn: 'Veröffentlicht',
  outlet: 'Medium',
  community: 'Gruppe',
  strongest: (count) => `Artikel, die einen ihrer ${formatCount(count)} stärksten Namen nennen.`,
  notes: 'Ihre Notizen',
  all: (count) => `Alle ${formatCount(count)}`,
  none: ({ outlets, undated, names, mode, words, mentioned, published, isCompared, noted }) => {
    const what = [
      names.length > 0 && `nennt ${joined(names, mode === 'any' ? 'or' : 'and')}`,
      words !== undefined && `enthält „${words}“`,
    ].filter((part) => part !== false);
    if (mentioned && !undated)
      what.push(
        'day' in mentioned
          ? `spricht vom ${mentioned.day}`
          : `spricht von einem Datum in ${mentioned.count === undefined ? 'diesem Zeitraum' : `diesen ${formatCount(mentioned.count)} Tagen`}`,
      );
    const when = isCompared
      ? 'aus einem der beiden Zeiträume'
      : published &&
        ('day' in published
          ? `vom ${published.day}`
          : `aus ${published.count === undefined ? 'diesem Zeitraum' : `diesen ${formatCount(published.count)} Tagen`}`);
    return `${[
      'Kein Artikel',
      noted !== undefined && (noted ? `mit einer Notiz zu „${noted}“` : 'mit einer Notiz'),
      outlets.length > 2 ? `von diesen ${formatCount(outlets.length)} Medien` : outlets.length > 0 && `von ${joined(outlets, 'or')}`,
      undated ? (undated === 'published' ? 'ohne Datum' : 'ohne genanntes Datum') : when,
      joined(what, 'and'),
    ]
      .filter(Boolean)
      .join(' ')}.`;
  },
  days: (count) => counted(count, 'Tag', 'Tage'),
  months: (count) => counted(count, 'Monat', 'Monate'),
  years: (count) => counted(count, 'Jahr', 'Jahre'),
  before: (days, date) => `${days} davor, ${date}`,
  after: (days, date) => `${days} danach, ${date}`,
  widen: (range) => `Erweitern auf ${range}`,
  widenToBoth: (range) => `Auf beide erweitern, ${range}`,
  withUndated: (count) => `Mit ${counted(count, 'Artikel', 'Artikeln')} ohne Datum`,
  withoutMention: (count) => `Mit ${counted(count, 'Artikel', 'Artikeln')} ohne genanntes Datum`,
  whoConnects: 'Wer die beiden verbindet',
  anyName: (count) => `Irgendeiner dieser Namen: ${counted(count, 'Artikel', 'Artikel')}`,
  clearAll: (count) => `Alles aufheben: ${counted(count, 'Artikel', 'Artikel')}`,
  anyTime: (count) => `Zu jeder Zeit: ${counted(count, 'Artikel', 'Artikel')}`,
  anyMention: (count) => `Gleich welches Datum genannt wird: ${counted(count, 'Artikel', 'Artikel')}`,
  whoever: (count) => `Gleich wer genannt wird: ${counted(count, 'Artikel', 'Artikel')}`,
  anyOutlet: (count) => `Aus jedem Medium: ${counted(count, 'Artikel', 'Artikel')}`,
  anyWords: (count) => `Gleich welche Wörter: ${counted(count, 'Artikel', 'Artikel')}`,
  anyNotes: (count) => `Mit oder ohne Notiz: ${counted(count, 'Artikel', 'Artikel')}`,
  whereNotesAre: 'Notizen bleiben in dem Browser, in dem sie gemacht wurden. Wer sie gemacht hat, kann sie speichern, damit Sie sie laden.',
};
