import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** What is opened from the head of the page, and a view that stands alone in another page. */
export const headerMore = catalogue('header-more', {
  about: {
    sum: (read: string, rejected: string, ignored: string, found: string) =>
      `${read} read, ${rejected} rejected, ${ignored} ignored, ${found} found`,
    read: 'read',
    rejectedCount: 'rejected',
    ignoredCount: 'ignored',
    found: 'found',
    rejected: 'Rejected',
    ignored: 'Ignored',
    remarks: 'Remarks',
    dates: 'Dates',
    dated: (dated: number, undated: number) => `${counted(dated, 'article')} dated, ${formatCount(undated)} without a date`,
    outlets: 'Outlets',
    noOutlet: 'none is named',
    copies: 'Copies',
    copiesOf: (articles: number, texts: number, copies: number, copied: number) =>
      `${counted(articles, 'article')}, ${counted(texts, 'independent text')}; ${counted(copies, 'copy', 'copies')} of ${counted(copied, 'text')}`,
    whichCopies: 'Which they are',
    more: (count: number) => `${formatCount(count)} more.`,
    moreInCheck: (count: number) => `${formatCount(count)} more; “dateline check” lists them all.`,
    names: 'Names',
    tied: (names: number, pairs: number) => `${formatCount(names)}, tied by ${counted(pairs, 'pair')} that some article names together`,
    corrections: 'Corrections',
    corrected: (built: number, made: number) =>
      `${built > 0 ? formatCount(built) : 'none'} in this build, ${made > 0 ? formatCount(made) : 'none'} made in the page.`,
    languages: 'Languages',
    foreign: (count: number) => `${counted(count, 'article')} not in English: only names from lists are marked`,
    perhapsOne: (count: number) => `Perhaps one ${formatCount(count)}`,
    stayApart: 'They stay apart until you say that they are one.',
    answer: (count: number) => (count === 1 ? 'Answer it' : 'Answer them, one after the other'),
    isTheSame: 'Is {short} the same as {full}?',
    fingerprint: (fingerprint: string, generator: string) =>
      `Fingerprint ${fingerprint}, made by ${generator}. Nothing leaves this page: it sends no request to anyone.`,
  },
  link: {
    mayBe: (id: string, names: string) => `The link names “${id}”, which may be ${names}:`,
    anyOfNames: (count: number) => `any of ${formatCount(count)} names`,
    dismissQuestion: (id: string) => `Dismiss the question about “${id}”`,
    gone: (ids: string) => `This link names what this corpus does not hold (any more): ${ids}.`,
    dismissGone: 'Dismiss the line about what is not held',
    changed: 'The articles have changed since this link was made.',
    dismissChanged: 'Dismiss the line about changed articles',
  },
  findName: 'Find a name',
  noName: (typed: string) => `No name has “${typed}”.`,
  outletUnknown: 'Outlet unknown',
  share: {
    copyLink: 'Copy the link',
    aboutLink: 'It opens just this view, and tells if the articles have changed by then.',
    copied: 'Link copied.',
    opensFile: (note: string) => `${note} It opens this file with this view.`,
    refused: 'The browser does not let this page copy. Copy it from here:',
    inAnother: 'In another page',
    isFile:
      'This page is a file on this computer, which no other page can show. Put it on a web server, open it there, and take the code from here.',
    aboutCode: 'The code of a frame that shows one view as it is now, with a link to the whole page.',
    copyCode: {
      timeline: 'Copy the code for the timeline',
      network: 'Copy the code for the network',
      article: 'Copy the code for the article',
    },
    codeCopied: {
      timeline: 'Code for the timeline copied.',
      network: 'Code for the network copied.',
      article: 'Code for the article copied.',
    },
    openFirst: 'Open an article first.',
    toBeCopied: 'To be copied',
  },
  unit: {
    choose: 'Count articles, or independent texts',
    countedAs: (texts: string) => `counted as ${texts} independent texts`,
    independent: (texts: string) => `${texts} independent`,
    count: 'count {unit}',
    texts: 'independent texts',
    articles: 'articles',
    meaning: 'Articles in much the same words are one independent text.',
  },
  embed: {
    noArticle: 'This address names no article. Open one on the whole page, and take its code from “Share”.',
    openWhole: 'Open the whole page',
  },
});
