import { counted } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** What every view says. */
export const common = catalogue('common', {
  articles: (count: number) => counted(count, 'article'),
  texts: (count: number) => counted(count, 'text'),
  independentTexts: (count: number) => counted(count, 'independent text'),
  names: (count: number) => counted(count, 'name'),
  ties: (count: number) => counted(count, 'tie'),
  types: { person: 'person', organization: 'organisation', place: 'place' },
  ofAType: { person: 'a person', organization: 'an organisation', place: 'a place' },
  typesOfMany: { person: 'people', organization: 'organisations', place: 'places' },
  unknownOutlet: 'an unknown outlet',
  thisLanguage: 'this language',
  timeline: 'Timeline',
  network: 'Network',
  article: 'Article',
  articlesView: 'Articles',
  close: 'Close',
  dismiss: 'Dismiss',
  done: 'Done',
  tryAgain: 'Try again',
  /** Between parts of a list that is not read as a sentence. */
  comma: ', ',
});
