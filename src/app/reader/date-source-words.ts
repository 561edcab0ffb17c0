import type { StoredArticle } from '../../schema/bundle.ts';

/** Where the day of publication was read, to be said after it. */
export const DATE_SOURCE_WORDS: Readonly<Record<NonNullable<StoredArticle['publishedFrom']>, string>> = {
  metadata: 'from its metadata',
  dateline: 'from the article’s dateline',
  path: 'from the file’s name',
};
