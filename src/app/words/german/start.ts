import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

const articlesOf = (count: number) => counted(count, 'Artikel', 'Artikel');
const filesOf = (count: number) => counted(count, 'Datei', 'Dateien');

export const start: Translation['start'] = {
  lead: 'Geben Sie einen Ordner mit Zeitungsartikeln. Gezeigt wird, wann was berichtet wurde, wer mit wem verbunden ist und in welchen Sätzen das steht.',
  drop: 'Einen Ordner, Dateien oder ein ZIP hierher ziehen',
  dropNow: 'Loslassen, dann geht es los',
  or: 'oder',
  chooseFolder: 'Ordner wählen',
  chooseFiles: 'Dateien wählen',
  sample: 'Das Beispiel ansehen',
  private:
    'Ihre Artikel werden auf diesem Rechner gelesen und nirgendwohin gesendet: Die Sicherheitsrichtlinie dieser Seite verbietet dem Browser jede Verbindung, zu uns wie zu anderen.',
  reads: (endings) => `Gelesen werden Dateien auf ${endings}. Nichts wird installiert, nichts bleibt, wenn die Seite geschlossen ist.`,
  collecting: 'Das Gegebene wird durchgesehen …',
  loading: 'Der lesende Teil wird geladen …',
  reading: (articles) => `Lesen: bisher ${articlesOf(articles)}`,
  files: (done, all) => `${formatCount(done)} von ${filesOf(all)}`,
  relating: (articles) => `${articlesOf(articles)} gelesen; jetzt wird ermittelt, wer wer ist und wer mit wem verbunden ist`,
  secondsLeft: (seconds) => `noch etwa ${counted(seconds, 'Sekunde', 'Sekunden')}`,
  minutesLeft: (minutes) => `noch etwa ${counted(minutes, 'Minute', 'Minuten')}`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Nichts wurde behalten.',
  nothingGiven: 'Darin war keine Datei.',
  noArticle: (found) => `In ${counted(found, 'Datei', 'Dateien')} wurde kein Artikel gefunden. Das ist aus jeder geworden:`,
  failed: (why) => `Die Seite konnte nicht gebaut werden: ${why}`,
  again: 'Von vorn beginnen',
  back: 'Zurück',
  counts: (read, rejected, ignored) =>
    `${articlesOf(read)} gelesen, ${formatCount(rejected)} abgelehnt, ${formatCount(ignored)} übergangen`,
  which: 'Warum',
  whatBecame: 'Was aus Ihren Dateien wurde',
  rejected: 'Abgelehnt',
  ignored: 'Übergangen',
  remarks: 'Bemerkungen',
  more: (count) => `… und ${formatCount(count)} weitere`,
  only: 'Nur in diesem Fenster',
  onlyMeans:
    'Auf diesem Rechner gebaut. Nichts wurde gesendet, und nichts bleibt, wenn das Fenster geschlossen wird, wenn Sie es nicht speichern.',
  add: 'Artikel hinzufügen',
  addFolder: 'Ordner hinzufügen',
  addFiles: 'Dateien hinzufügen',
  save: 'Als eine Datei speichern',
  texts: { full: 'Mit den ganzen Texten', passages: 'Mit den Stellen hinter den Zeichen', none: 'Ohne Texte, nur Zählungen' },
  textsNote: 'Wer die Datei hat, kann lesen, was darin steht. Alle Zählungen bleiben gleich.',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  sampleIs: 'Das Beispiel: zwei Artikel vom November 2023.',
  yours: 'Eigene Artikel',
  cannotLoad: (address) => `${address} konnte nicht geladen werden; die Datei muss neben dieser Seite liegen, wie sie ausgeliefert wurde`,
  tooOld: 'Diesem Browser fehlt, was nötig ist (DecompressionStream); nehmen Sie ein aktuelles Firefox, Chrome, Edge oder Safari.',
};
