import type { TaggedName } from '../model/tag-document.ts';
import type { Reading } from '../reading.ts';
import { refineAddJointBodies } from './add-joint-bodies.ts';
import { refineAddKnown } from './add-known.ts';
import { refineCompleteInstitutions } from './complete-institutions.ts';
import { refineDatelines } from './datelines.ts';
import { refineDistrustHeadlines } from './distrust-headlines.ts';
import { refineDoubtBeginnings } from './doubt-beginnings.ts';
import { refineDropLabels } from './drop-labels.ts';
import { refineDropCurrencies } from './drop-currencies.ts';
import { refineEvenNames } from './even-names.ts';
import { refineFollowBodies } from './follow-bodies.ts';
import { refineJoinNations } from './join-nations.ts';
import { refineJoinNicknames } from './join-nicknames.ts';
import { refineJoinSurnames } from './join-surnames.ts';

/** Each makes a new list, in order and without overlap, of the names of a whole article. */
export const REFINERS: readonly ((names: readonly TaggedName[], reading: Reading) => TaggedName[])[] = [
  refineEvenNames,
  refineDropLabels,
  refineDropCurrencies,
  refineJoinNations,
  refineDoubtBeginnings,
  refineCompleteInstitutions,
  refineAddKnown,
  refineAddJointBodies,
  refineJoinNicknames,
  refineDatelines,
  refineJoinSurnames,
  refineFollowBodies,
  refineDistrustHeadlines,
];
