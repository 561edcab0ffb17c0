import { catalogue } from './catalogue.ts';

/** The search field as it stands before it is gone to. */
export const search = catalogue('search', {
  field: 'Search names and words',
  clear: 'Clear the search',
});
