import type { Candidate } from './candidate.ts';

/** Evidence for each reading of a candidate, in the recognizers' weights. */
export interface Scores {
  person: number;
  organization: number;
  place: number;
  none: number;
}

/** A candidate with the sum of what speaks for and against it. Refiners replace the scores, never change them. */
export interface Judged {
  readonly candidate: Candidate;
  readonly scores: Readonly<Scores>;
}

export const noScores = (): Scores => ({ person: 0, organization: 0, place: 0, none: 0 });
