import { counted } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** What is said of an article in passing, and in the place of one that is on its way or does not come. */
export const texts = catalogue('texts', {
  noDate: 'no date',
  sameAs: (source: string) => `same text as ${source}`,
  copies: (count: number) => counted(count, 'copy', 'copies'),
  loading: 'Loading the text …',
  noData: 'This page carries no data. Build it with “dateline build”, which lays the articles into it.',
  needsServer:
    'This page is too large for one file and needs a web server: run “dateline serve” on your articles, or put this folder on any web server.',
  unreachable: (address: string) => `“${address}” cannot be reached. Is the server still running?`,
  missing: (address: string, status: number) =>
    `“${address}” should lie beside this page (the server answers ${status}). Copy the whole folder.`,
  lacksPart: (part: string) => `This page lacks its part ${part}. Load it again; if that does not help, build it again.`,
  lacksArticle: (number: number) => `No part of this page holds article ${number}. Build it again.`,
});
