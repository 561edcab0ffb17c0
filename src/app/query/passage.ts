/** Sentences `[first, last]` of one article, by number: title 0, text from 1. */
export interface Passage {
  readonly article: number;
  readonly first: number;
  readonly last: number;
  /** Difference of the sentence numbers of the two names; 0 for a passage that is about one. */
  readonly distance: number;
}
