import { counted } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const texts: Translation['texts'] = {
  noDate: 'ohne Datum',
  sameAs: (source) => `derselbe Text wie ${source}`,
  copies: (count) => counted(count, 'Kopie', 'Kopien'),
  loading: 'Der Text wird geladen …',
  noData: 'Diese Seite enthält keine Daten. Erstellen Sie sie mit „dateline build“, das die Artikel hineinlegt.',
  needsServer:
    'Diese Seite ist zu groß für eine einzige Datei und braucht einen Webserver: Starten Sie „dateline serve“ mit Ihren Artikeln, oder legen Sie diesen Ordner auf einen beliebigen Webserver.',
  unreachable: (address) => `„${address}“ ist nicht erreichbar. Läuft der Server noch?`,
  missing: (address, status) =>
    `„${address}“ sollte neben dieser Seite liegen (der Server antwortet ${status}). Kopieren Sie den ganzen Ordner.`,
  lacksPart: (part) => `Dieser Seite fehlt ihr Teil ${part}. Laden Sie sie neu; hilft das nicht, erstellen Sie sie neu.`,
  lacksArticle: (number) => `Kein Teil dieser Seite enthält Artikel ${number}. Erstellen Sie sie neu.`,
};
