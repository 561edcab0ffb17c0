import { counted } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** A page that was made with less than the whole texts of its articles. */
export const withheld = catalogue('withheld', {
  texts: 'Texts',
  /** What the page carries, under that heading. */
  about: {
    passages:
      'Headlines, and the sentences that name somebody or say a date. All others were left out when this page was made; they are counted, but cannot be read or searched here.',
    none: 'Headlines only. The texts were left out when this page was made; what they say is counted, but cannot be read or searched here.',
  },
  leftOut: (sentences: number) => `[${counted(sentences, 'sentence')} left out]`,
  noTexts: 'This page was made without the texts of its articles.',
  readOriginal: 'Read the original',
  searched: {
    passages: 'Searched were headlines, and the sentences that this page carries.',
    none: 'Searched were headlines only: this page was made without texts.',
  },
  foundHere: {
    passages: 'Looked for only in the headlines and sentences that this page carries; the next build looks in the whole texts.',
    none: 'Looked for only in the headlines, as this page was made without texts; the next build looks in the whole texts.',
  },
  adrift: 'These words are not in what this page carries of the article.',
});
