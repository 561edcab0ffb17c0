import type { ListedName } from './settings/settings.ts';

/** What changes the result for an article, and so is part of its cache key. Where it came from is no concern of the pipeline. */
export interface Config {
  /** How 11/6/2023 is read; without it only unambiguous dates of that form are (13/6/2023). */
  readonly dateOrder?: 'mdy' | 'dmy';
  /** Own column names: `{ title: 'Headline', date: 'Pubdate' }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The user's own list, as far as it bears on recognising names; the same object for all articles, since what is made of it is kept. */
  readonly listed?: readonly ListedName[];
}

/** Raised whenever the same article would now give another analysis, so that no cache serves the old one. */
export const ANALYSIS_VERSION = 10;
