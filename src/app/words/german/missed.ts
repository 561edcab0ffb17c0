import { counted } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

const AS = { person: 'Person', organization: 'Organisation', place: 'Ort' };

export const missed: Translation['missed'] = {
  name: 'Name …',
  add: 'Einen Namen hinzufügen',
  typed: 'Name, wie die Artikel ihn schreiben',
  itIs: 'Es ist',
  nameIs: (name) => `„${name}“ ist`,
  cancel: 'Abbrechen',
  covered: (names) => `Hier als ${names} markiert: Das weicht, wo immer diese Wörter stehen.`,
  orAnother: 'oder ein anderer Name für',
  find: 'Einen Namen suchen',
  markedAs: (name, type) => `${name} ist hier schon markiert, als ${AS[type]}.`,
  markedAlready: (name) => `Diese Wörter sind schon als ${name} markiert.`,
  unclear: (name) => `Kein eigener Name unterscheidet ${name} von anderen: Wählen Sie jemand anderen.`,
  added: (name, type, articles) => `${name} als ${AS[type]} hinzugefügt: Der Name steht in ${counted(articles, 'Artikel', 'Artikeln')}.`,
  another: (name, of, articles) =>
    `„${name}“ ist jetzt ein anderer Name für ${of}: Er steht in ${counted(articles, 'Artikel', 'Artikeln')}.`,
  oneLine: 'Ein Name steht auf einer Zeile: Wählen Sie weniger Wörter aus.',
  noLetter: 'Ein Name hat mindestens einen Buchstaben.',
  tooLong: (most, length) => `Ein Name hat höchstens ${most} Zeichen, und dies sind ${length}: Wählen Sie weniger Wörter aus.`,
};
