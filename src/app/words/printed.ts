import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** The document that is printed in place of the page. */
export const printed = catalogue('printed', {
  document: 'Printed document',
  printedOn: (day: string, origin: string) => `Printed on ${day}. ${origin}`,
  nothing: 'Nothing is listed.',
  missing: (texts: number) =>
    `${texts === 1 ? 'One text was' : `${counted(texts, 'text')} were`} not loaded yet, and ${texts === 1 ? 'is' : 'are'} not quoted. “Print” on the page waits for all of them.`,
  /** What has no room on paper, by what is listed, and where it can be had. */
  leftOut: {
    articles: (most: number, all: number) =>
      `The first ${formatCount(most)} of ${counted(all, 'article')}. “Export” on the page saves all of them as CSV.`,
    dated: (most: number, all: number) =>
      `The first ${formatCount(most)} of ${counted(all, 'dated passage')}. “Copy or save” above the chronology on the page saves all of them as CSV.`,
    places: (most: number, all: number) =>
      `The first ${formatCount(most)} of ${counted(all, 'place')}. “CSV” above the list on the page saves all of them.`,
    notes: (most: number, all: number) =>
      `The first ${formatCount(most)} of ${counted(all, 'note')}. “Save as Markdown” above the notes on the page has all of them.`,
    ties: (most: number, all: number) =>
      `The first ${formatCount(most)} of ${counted(all, 'tie')}. “Export table” on the page saves all of them as CSV.`,
    passages: (most: number, all: number) =>
      `The first ${formatCount(most)} of ${counted(all, 'passage')}. Choose a shorter period for the others.`,
    tying: (most: number, all: number) =>
      `The first ${formatCount(most)} of ${counted(all, 'article')}. Choose a shorter period for the others.`,
  },
  readAmong: (selection: string) => `Read among ${selection}.`,
  notAmong: (selection: string) => `Not among ${selection}.`,
  marks: 'Circles are people, squares organisations, diamonds places; the larger, the more articles.',
  whoIsTied: 'Who is tied to whom',
  bestFirst: 'the best answer first',
  list: (selection: string, order: string) => `${selection}; ${order}.`,
  listOfTexts: (selection: string, order: string) => `${selection}; of those in much the same words the first, ${order}.`,
  figures: (articles: string, outlets: number, names: number, ties: number) =>
    `${articles}${outlets > 0 ? `, from ${counted(outlets, 'outlet')}` : ''}; ${counted(names, 'name')} in them, and ${counted(ties, 'tie')}.`,
  places: (places: number, selection: string) => `${counted(places, 'place')} in ${selection}.`,
  notes: (notes: number, articles: number) => `${counted(notes, 'note')} on ${counted(articles, 'article')}.`,
  share: (when: string, percent: string) => `${when} ${percent} %`,
  ofTexts: (earlier: string, later: string) => `Of the independent texts ${earlier}, ${later}.`,
  noChain: 'No chain was found',
  bothAlso: (articles: number) => `Both also in ${counted(articles, 'more article', 'more articles')}.`,
  strongest: (ties: string) => `Strongest ties: ${ties}.`,
  counts: (articles: string, scope: string, since: string) => `${articles}${scope && ` ${scope}`}. ${since}`.trim(),
  tie: (strength: string, counts: string, articles: number, scope: string) =>
    `Tie of strength ${strength}: ${counts}, ${articles === 1 ? 'which names' : 'which name'} both${scope && ` ${scope}`}.`,
  noTie: 'No article of the selection names both.',
});
