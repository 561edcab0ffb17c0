import { counted } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const withheld: Translation['withheld'] = {
  texts: 'Texte',
  about: {
    passages:
      'Überschriften und die Sätze, die jemanden nennen oder ein Datum enthalten. Alle anderen wurden beim Erstellen dieser Seite weggelassen; sie sind mitgezählt, können hier aber weder gelesen noch durchsucht werden.',
    none: 'Nur Überschriften. Die Texte wurden beim Erstellen dieser Seite weggelassen; was darin steht, ist mitgezählt, kann hier aber weder gelesen noch durchsucht werden.',
  },
  leftOut: (sentences) => `[${counted(sentences, 'Satz', 'Sätze')} weggelassen]`,
  noTexts: 'Diese Seite wurde ohne die Texte ihrer Artikel erstellt.',
  readOriginal: 'Das Original lesen',
  searched: {
    passages: 'Durchsucht wurden Überschriften und die Sätze, die diese Seite enthält.',
    none: 'Durchsucht wurden nur Überschriften: Diese Seite wurde ohne Texte erstellt.',
  },
  foundHere: {
    passages:
      'Gesucht wird nur in den Überschriften und Sätzen, die diese Seite enthält; erst das nächste Erstellen sucht in den ganzen Texten.',
    none: 'Gesucht wird nur in den Überschriften, da diese Seite ohne Texte erstellt wurde; erst das nächste Erstellen sucht in den ganzen Texten.',
  },
  adrift: 'Diese Wörter stehen nicht in dem, was diese Seite von dem Artikel enthält.',
};
