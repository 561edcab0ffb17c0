import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

const articles = (count: number) => counted(count, 'Artikel', 'Artikeln');
const SHORTER = 'Wählen Sie für die übrigen einen kürzeren Zeitraum.';

export const printed: Translation['printed'] = {
  document: 'Gedrucktes Dokument',
  printedOn: (day, origin) => `Gedruckt am ${day}. ${origin}`,
  nothing: 'Nichts ist aufgeführt.',
  missing: (texts) =>
    texts === 1
      ? 'Ein Text war noch nicht geladen und ist nicht zitiert. „Drucken“ auf der Seite wartet auf alle.'
      : `${counted(texts, 'Text', 'Texte')} waren noch nicht geladen und sind nicht zitiert. „Drucken“ auf der Seite wartet auf alle.`,
  leftOut: {
    articles: (most, all) => `Die ersten ${formatCount(most)} von ${articles(all)}. „Exportieren“ auf der Seite speichert alle als CSV.`,
    dated: (most, all) =>
      `Die ersten ${formatCount(most)} von ${counted(all, 'datierten Stelle', 'datierten Stellen')}. „Kopieren oder speichern“ über der Chronologie auf der Seite speichert alle als CSV.`,
    places: (most, all) =>
      `Die ersten ${formatCount(most)} von ${counted(all, 'Fundstelle', 'Fundstellen')}. „CSV“ über der Liste auf der Seite speichert alle.`,
    notes: (most, all) =>
      `Die ersten ${formatCount(most)} von ${counted(all, 'Notiz', 'Notizen')}. „Als Markdown speichern“ über den Notizen auf der Seite hat alle.`,
    ties: (most, all) =>
      `Die ersten ${formatCount(most)} von ${counted(all, 'Verbindung', 'Verbindungen')}. Die Tabelle auf der Seite lässt sich ganz als CSV speichern.`,
    passages: (most, all) => `Die ersten ${formatCount(most)} von ${counted(all, 'Stelle', 'Stellen')}. ${SHORTER}`,
    tying: (most, all) => `Die ersten ${formatCount(most)} von ${articles(all)}. ${SHORTER}`,
  },
  readAmong: (selection) => `Gelesen in der Auswahl: ${selection}.`,
  notAmong: (selection) => `Nicht in der Auswahl: ${selection}.`,
  marks: 'Kreise sind Personen, Quadrate Organisationen, Rauten Orte; je größer, desto mehr Artikel.',
  whoIsTied: 'Wer mit wem verbunden ist',
  bestFirst: 'die beste Antwort zuerst',
  list: (selection, order) => `${selection}; ${order}.`,
  listOfTexts: (selection, order) => `${selection}; von denen mit weitgehend demselben Wortlaut der erste, ${order}.`,
  figures: (count, outlets, names, ties) =>
    `${count}${outlets > 0 ? `, aus ${counted(outlets, 'Medium', 'Medien')}` : ''}; darin ${counted(names, 'Name', 'Namen')} und ${counted(ties, 'Verbindung', 'Verbindungen')}.`,
  places: (places, selection) => `${counted(places, 'Fundstelle', 'Fundstellen')} in der Auswahl: ${selection}.`,
  notes: (notes, count) => `${counted(notes, 'Notiz', 'Notizen')} zu ${articles(count)}.`,
  share: (when, percent) => `${when} ${percent} %`,
  ofTexts: (earlier, later) => `Von den unabhängigen Texten ${earlier}, ${later}.`,
  noChain: 'Es wurde keine Kette gefunden',
  bothAlso: (count) => `Beide auch in ${counted(count, 'weiteren Artikel', 'weiteren Artikeln')}.`,
  strongest: (ties) => `Stärkste Verbindungen: ${ties}.`,
  counts: (count, scope, since) => `${count}${scope && ` ${scope}`}. ${since}`.trim(),
  tie: (strength, counts, count, scope) =>
    `Verbindung der Stärke ${strength}: ${counts}, ${count === 1 ? 'der beide nennt' : 'die beide nennen'}${scope && ` ${scope}`}.`,
  noTie: 'Kein Artikel der Auswahl nennt beide.',
};
