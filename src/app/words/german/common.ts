import { counted } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const common: Translation['common'] = {
  articles: (count) => counted(count, 'Artikel', 'Artikel'),
  texts: (count) => counted(count, 'Text', 'Texte'),
  independentTexts: (count) => counted(count, 'unabhängiger Text', 'unabhängige Texte'),
  names: (count) => counted(count, 'Name', 'Namen'),
  ties: (count) => counted(count, 'Verbindung', 'Verbindungen'),
  types: { person: 'Person', organization: 'Organisation', place: 'Ort' },
  ofAType: { person: 'eine Person', organization: 'eine Organisation', place: 'ein Ort' },
  typesOfMany: { person: 'Personen', organization: 'Organisationen', place: 'Orte' },
  unknownOutlet: 'einem unbekannten Medium',
  thisLanguage: 'diese Sprache',
  timeline: 'Zeitleiste',
  network: 'Netzwerk',
  article: 'Artikel',
  articlesView: 'Artikel',
  close: 'Schließen',
  dismiss: 'Ausblenden',
  done: 'Fertig',
  tryAgain: 'Noch einmal versuchen',
  comma: ', ',
};
