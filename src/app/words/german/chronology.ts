import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const chronology: Translation['chronology'] = {
  onlyNaming: 'Nur Sätze, in denen {names} vorkommen',
  showAll: 'Alle datierten Stellen zeigen',
  noSentence: (names) => `Kein Satz mit einem Datum nennt ${names}.`,
  noDate: (articles) =>
    articles === 1
      ? 'Der ausgewählte Artikel nennt kein Datum.'
      : `Keiner der ${formatCount(articles)} ausgewählten Artikel nennt ein Datum.`,
  certainty: { 'as written': 'wie geschrieben', 'worked out': 'errechnet', approximate: 'ungefähr', uncertain: 'unsicher' },
  readFrom: (certainty, said, reason) => `${certainty}: „${said}“, ${reason}`,
  alone: (certainty) => `${certainty}, in einer eigenen Zeile`,
  doubts: ['etwa', 'vielleicht', 'vielleicht etwa'],
  of: ' von',
  alsoIn: (articles) => `Auch in ${counted(articles, 'Artikel', 'Artikeln')}`,
  copyOrSave: 'Die Chronologie kopieren oder speichern',
  copy: 'Kopieren',
  copyOrSaveShort: 'Kopieren oder speichern',
  formats: { text: 'Als Text kopieren', markdown: 'Als Markdown kopieren', csv: 'Als CSV speichern' },
  tooMany: (passages, most) =>
    `${formatCount(passages)} Stellen sind zu viele zum Einfügen: Speichern Sie sie als CSV oder wählen Sie weniger als ${formatCount(most)}.`,
  all: (passages) =>
    passages === 1
      ? 'Die eine Stelle dieser Liste mit ihrer Quelle.'
      : `Alle ${formatCount(passages)} Stellen dieser Liste, jede mit ihrer Quelle.`,
  reading: 'Die Texte werden gelesen',
  progress: (read, parts) => `: ${formatCount(read)} von ${counted(parts, 'Teil', 'Teilen')} …`,
  stop: 'Anhalten',
  stopped: 'Angehalten.',
  saved: (passages, file) => `${counted(passages, 'Stelle', 'Stellen')} als ${file} gespeichert.`,
  copied: (passages) => `${counted(passages, 'Stelle', 'Stellen')} mit ${passages === 1 ? 'Quelle' : 'Quellen'} kopiert.`,
  copiedMarkdown: (passages) =>
    `${counted(passages, 'Stelle', 'Stellen')} mit ${passages === 1 ? 'Quelle' : 'Quellen'} als Markdown kopiert.`,
  copyThis: 'Die Chronologie kopieren',
  title: (corpus) => `${corpus}: Chronologie`,
  what: (passages, again, selection) =>
    `${counted(passages, 'datierte Stelle', 'datierte Stellen')}${again > 0 ? ` (und ${counted(again, 'weitere', 'weitere')} mit derselben Aussage)` : ''}. Auswahl: ${selection}.`,
  semicolon: '; ',
  wholly: 'nur die Stellen, die ganz in dem Zeitraum liegen, von dem die Rede ist',
  sentencesNaming: (names) => `nur die Sätze, in denen ${names} vorkommen`,
  origin: (fingerprint, generator) => `Sammlung ${fingerprint}, gelesen von ${generator}.`,
  quoted: (words) => `„${words}“`,
  sameIn: 'Dasselbe in:',
};
