import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** What is saved of the page, and what it says of itself. */
export const exported = catalogue('exported', {
  about: (fingerprint: string) =>
    `Exactly what is shown now, pictures on white. Each file says so, with the link to this view, the days, how many articles it was counted from, and which corpus (${fingerprint}).`,
  aboutCompared: (fingerprint: string) =>
    `Exactly what is shown now, with what either period has and what changed, pictures on white. Each file says so, with the link to this view, the days, how many articles it was counted from, and which corpus (${fingerprint}).`,
  timeline: {
    png: ['Timeline as PNG', 'the picture, twice as fine as on this page'],
    svg: ['Timeline as SVG', 'the drawing, its words as text'],
  },
  network: {
    png: ['PNG', 'the map as a picture, twice as fine as on this page'],
    svg: ['SVG', 'the map as a drawing, its names as text'],
    gexf: ['GEXF', 'names and ties, for Gephi'],
    graphml: ['GraphML', 'names and ties, for yEd, Cytoscape, igraph and NetworkX'],
    ties: ['CSV of the ties', 'a tie a row, for a spreadsheet'],
    names: ['CSV of the names', 'a name a row'],
    json: ['JSON', 'all of it, for a program'],
  },
  articles: ['CSV of the articles', 'the list, an article a row: its day, outlet and headline, its passage, names and address'],
  noPicture: (width: number, height: number) => `PNG: the browser makes no picture of ${width} × ${height} px; save it as SVG`,
  noDrawing: 'The browser does not let this page draw',
  noTimeline: 'No article here has a date, so there is no timeline to save.',
  reading: (read: number, parts: number) => `Reading the texts: ${formatCount(read)} of ${formatCount(parts)} parts …`,
  saved: (file: string) => `Saved as ${file}.`,
  /** Below a picture. */
  basis: (articles: number, origin: string) => `n = ${counted(articles, 'article')}. ${origin}`,
  basisOfDays: (first: string, last: string, articles: number, origin: string) =>
    `${first} to ${last}, n = ${counted(articles, 'article')}. ${origin}`,
  withTies: (names: string) => `with the ties of ${names}`,
  namesAndTies: (names: string, ties: string) => `${names} and ${ties}`,
  someTies: (drawn: number, all: number) => `${formatCount(drawn)} of ${counted(all, 'tie')}`,
  beyondChance: 'those beyond chance',
  beyondChanceHere: 'those beyond chance here',
  strongest: 'the strongest',
  least: (strength: string) => `of a strength of at least ${strength}`,
  countedOnce: 'articles in much the same words counted once',
  folded: (lines: number, inside: number) =>
    `those of folded communities drawn together, ${counted(lines, 'line')} in all, and the ${counted(inside, 'tie')} inside them left out`,
  compared: (names: number, ties: number) =>
    `two periods compared: ${counted(names, 'name')} and ${counted(ties, 'tie')} drawn, of each kind of change the farthest from chance`,
  texts: (period: string, texts: number) => `${period}: ${counted(texts, 'independent text')}`,
  inColumns: (period: string, column: string) => `${period} (in the columns, “${column}”)`,
  shared: (days: number) => `${counted(days, 'day')} in both`,
  changed: (changed: number, ties: number, tested: number) =>
    `${formatCount(changed)} of ${counted(ties, 'tie')} changed, ${formatCount(tested)} tested, at a false discovery rate of 5 %`,
  key: {
    selected: 'selected',
    otherDays: 'the same on other days',
    all: { article: 'all articles', 'independent text': 'all independent texts', passage: 'all passages' },
    fewer: (few: number) => `a share of fewer than ${formatCount(few)}`,
    dated: 'all dated passages',
    month: 'a month or more',
    aboutDay: 'about a day',
    aboutMonth: 'about a month or more',
  },
  shares: {
    article: (unit: string) => `Share of all articles of the ${unit}, in per cent`,
    'independent text': (unit: string) => `Share of all independent texts of the ${unit}, in per cent`,
    passage: (unit: string) => `Share of all dated passages of the ${unit}, in per cent`,
  },
  by: { published: (what: string) => `${what}, by the day published`, mentioned: (what: string) => `${what}, by the days mentioned` },
  plane: 'Dated passages, by the day published (across) and the days mentioned (up)',
  /** A title within a sentence. */
  within: (title: string) => title.charAt(0).toLowerCase() + title.slice(1),
  leftOff: {
    published: (articles: number) => `${counted(articles, 'article')} without a date`,
    mentioned: (articles: number) => `${counted(articles, 'article')} that ${articles === 1 ? 'names' : 'name'} no date`,
  },
  onNoBar: (articles: string) => `${articles} on no bar`,
});
