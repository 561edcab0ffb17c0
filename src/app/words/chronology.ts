import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** The dated passages in their order, and what is copied of them. */
export const chronology = catalogue('chronology', {
  onlyNaming: 'Only sentences that name {names}',
  showAll: 'Show every dated passage',
  noSentence: (names: string) => `No sentence with a date names ${names}.`,
  noDate: (articles: number) =>
    articles === 1 ? 'The selected article names no date.' : `None of the ${counted(articles, 'selected article')} names a date.`,
  certainty: { 'as written': 'as written', 'worked out': 'worked out', approximate: 'approximate', uncertain: 'uncertain' },
  readFrom: (certainty: string, said: string, reason: string) => `${certainty}: “${said}”, ${reason}`,
  alone: (certainty: string) => `${certainty}, on a line of its own`,
  /** What may stand before a year alone, as dates are worded. */
  doubts: ['about', 'perhaps', 'perhaps about'],
  /** What parts a year from what is said of it, and goes with it. */
  of: ' of',
  alsoIn: (articles: number) => `Also in ${counted(articles, 'article')}`,
  copyOrSave: 'Copy or save the chronology',
  copy: 'Copy',
  copyOrSaveShort: 'Copy or save',
  formats: { text: 'Copy as text', markdown: 'Copy as Markdown', csv: 'Save as CSV' },
  tooMany: (passages: number, most: number) =>
    `${formatCount(passages)} passages are too many to paste: save them as CSV, or choose fewer than ${formatCount(most)}.`,
  all: (passages: number) => `All ${counted(passages, 'passage')} of this list, each with its source.`,
  reading: 'Reading the texts',
  progress: (read: number, parts: number) => `: ${formatCount(read)} of ${formatCount(parts)} parts …`,
  stop: 'Stop',
  stopped: 'Stopped.',
  saved: (passages: number, file: string) => `${counted(passages, 'passage')} saved as ${file}.`,
  copied: (passages: number) => `${counted(passages, 'passage')} copied, with ${passages === 1 ? 'its source' : 'their sources'}.`,
  copiedMarkdown: (passages: number) =>
    `${counted(passages, 'passage')} copied as Markdown, with ${passages === 1 ? 'its source' : 'their sources'}.`,
  copyThis: 'Copy the chronology',
  /** What is copied or saved. */
  title: (corpus: string) => `${corpus}: chronology`,
  what: (passages: number, again: number, selection: string) =>
    `${counted(passages, 'dated passage')}${again > 0 ? ` (and ${counted(again, 'more', 'more')} that say the same)` : ''} of ${selection}.`,
  /** Between the selection and what of it is listed. */
  semicolon: '; ',
  wholly: 'only the passages that lie wholly within the days spoken of',
  sentencesNaming: (names: string) => `only the sentences that name ${names}`,
  origin: (fingerprint: string, generator: string) => `Corpus ${fingerprint}, read by ${generator}.`,
  quoted: (words: string) => `“${words}”`,
  sameIn: 'The same in:',
});
