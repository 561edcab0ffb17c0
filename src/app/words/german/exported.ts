import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

const articles = (count: number) => counted(count, 'Artikel', 'Artikel');
const ties = (count: number) => counted(count, 'Verbindung', 'Verbindungen');
const REST = 'Jede Datei sagt das selbst, mit dem Link zu dieser Ansicht, den Tagen, der Zahl der gezählten Artikel und der Sammlung';
const OF_THE: Readonly<Record<string, string>> = {
  Tag: 'des Tages',
  Woche: 'der Woche',
  Monat: 'des Monats',
  Quartal: 'des Quartals',
  Jahr: 'des Jahres',
  Jahrzehnt: 'des Jahrzehnts',
};
const ofThe = (unit: string) => OF_THE[unit] ?? unit;

export const exported: Translation['exported'] = {
  about: (fingerprint) => `Genau, was jetzt zu sehen ist, Bilder auf Weiß. ${REST} (${fingerprint}).`,
  aboutCompared: (fingerprint) =>
    `Genau, was jetzt zu sehen ist, mit dem, was jeder der Zeiträume hat und was sich geändert hat, Bilder auf Weiß. ${REST} (${fingerprint}).`,
  timeline: {
    png: ['Zeitleiste als PNG', 'das Bild, doppelt so fein wie auf dieser Seite'],
    svg: ['Zeitleiste als SVG', 'die Zeichnung, ihre Wörter als Text'],
  },
  network: {
    png: ['PNG', 'die Karte als Bild, doppelt so fein wie auf dieser Seite'],
    svg: ['SVG', 'die Karte als Zeichnung, ihre Namen als Text'],
    gexf: ['GEXF', 'Namen und Verbindungen, für Gephi'],
    graphml: ['GraphML', 'Namen und Verbindungen, für yEd, Cytoscape, igraph und NetworkX'],
    ties: ['CSV der Verbindungen', 'eine Verbindung je Zeile, für eine Tabelle'],
    names: ['CSV der Namen', 'ein Name je Zeile'],
    json: ['JSON', 'alles, für ein Programm'],
  },
  articles: ['CSV der Artikel', 'die Liste, ein Artikel je Zeile: Tag, Medium und Überschrift, die Stelle, Namen und Adresse'],
  noPicture: (width, height) => `PNG: Der Browser macht kein Bild von ${width} × ${height} px; speichern Sie es als SVG`,
  noDrawing: 'Der Browser lässt diese Seite nicht zeichnen',
  noTimeline: 'Kein Artikel hier hat ein Datum, daher gibt es keine Zeitleiste zu speichern.',
  reading: (read, parts) => `Die Texte werden gelesen: ${formatCount(read)} von ${counted(parts, 'Teil', 'Teilen')} …`,
  saved: (file) => `Gespeichert als ${file}.`,
  basis: (count, origin) => `n = ${articles(count)}. ${origin}`,
  basisOfDays: (first, last, count, origin) => `${first} bis ${last}, n = ${articles(count)}. ${origin}`,
  withTies: (names) => `mit den Verbindungen von ${names}`,
  namesAndTies: (names, drawn) => `${names} und ${drawn}`,
  someTies: (drawn, all) => `${formatCount(drawn)} von ${ties(all)}`,
  beyondChance: 'mehr als Zufall',
  beyondChanceHere: 'hier mehr als Zufall',
  strongest: 'die stärksten',
  least: (strength) => `mit einer Stärke von mindestens ${strength}`,
  countedOnce: 'Artikel mit weitgehend demselben Wortlaut einmal gezählt',
  folded: (lines, inside) =>
    `die der zusammengelegten Gruppen gemeinsam gezeichnet, ${counted(lines, 'Linie', 'Linien')} insgesamt, und ${ties(inside)} in ihnen weggelassen`,
  compared: (names, drawn) =>
    `zwei Zeiträume verglichen: ${counted(names, 'Name', 'Namen')} und ${ties(drawn)} gezeichnet, von jeder Art der Änderung die am weitesten vom Zufall entfernten`,
  texts: (period, texts) => `${period}: ${counted(texts, 'unabhängiger Text', 'unabhängige Texte')}`,
  inColumns: (period, column) => `${period} (in den Spalten „${column}“)`,
  shared: (days) => `${counted(days, 'Tag', 'Tage')} in beiden`,
  changed: (changed, all, tested) =>
    `${formatCount(changed)} von ${ties(all)} geändert, ${formatCount(tested)} geprüft, bei einer Falschentdeckungsrate von 5 %`,
  key: {
    selected: 'ausgewählt',
    otherDays: 'dieselben an anderen Tagen',
    all: { article: 'alle Artikel', 'independent text': 'alle unabhängigen Texte', passage: 'alle Stellen' },
    fewer: (few) => `ein Anteil von weniger als ${formatCount(few)}`,
    dated: 'alle datierten Stellen',
    month: 'ein Monat oder mehr',
    aboutDay: 'etwa ein Tag',
    aboutMonth: 'etwa ein Monat oder mehr',
  },
  shares: {
    article: (unit) => `Anteil an allen Artikeln ${ofThe(unit)}, in Prozent`,
    'independent text': (unit) => `Anteil an allen unabhängigen Texten ${ofThe(unit)}, in Prozent`,
    passage: (unit) => `Anteil an allen datierten Stellen ${ofThe(unit)}, in Prozent`,
  },
  by: { published: (what) => `${what}, nach dem Tag der Veröffentlichung`, mentioned: (what) => `${what}, nach den genannten Tagen` },
  plane: 'Datierte Stellen, nach dem Tag der Veröffentlichung (waagerecht) und den genannten Tagen (senkrecht)',
  within: (title) => title,
  leftOff: {
    published: (count) => `${articles(count)} ohne Datum`,
    mentioned: (count) => `${articles(count)} ohne genanntes Datum`,
  },
  onNoBar: (left) => `${left} auf keinem Balken`,
};
