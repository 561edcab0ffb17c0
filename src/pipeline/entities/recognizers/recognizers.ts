import type { Candidate, Opinion } from '../candidate.ts';
import { recognizeAcronym } from './acronym.ts';
import { recognizeWordsAround } from './words-around.ts';
import { recognizeDatelinePlace } from './dateline-place.ts';
import { recognizeGivenName } from './given-name.ts';
import { recognizeHeadNoun } from './head-noun.ts';
import { recognizeKnownName } from './known-name.ts';
import { recognizeNotAName } from './not-a-name.ts';
import { recognizeTitleBefore } from './title-before.ts';

/** One cue each; their weights are summed. */
export const RECOGNIZERS: readonly ((candidate: Candidate) => Opinion[])[] = [
  recognizeKnownName,
  recognizeHeadNoun,
  recognizeAcronym,
  recognizeTitleBefore,
  recognizeGivenName,
  recognizeWordsAround,
  recognizeDatelinePlace,
  recognizeNotAName,
];
