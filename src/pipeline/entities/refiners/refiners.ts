import type { Judged } from '../judged.ts';
import type { Reading } from '../reading.ts';
import { refineDistrustHeadlines } from './distrust-headlines.ts';
import { refineDoubtBeginnings } from './doubt-beginnings.ts';
import { refineJoinSurnames } from './join-surnames.ts';
import { refineShareEvidence } from './share-evidence.ts';

/** Whole list to whole list, in this order: surnames need the shared evidence of the full names. */
export const REFINERS: readonly ((judged: readonly Judged[], reading: Reading) => Judged[])[] = [
  refineDistrustHeadlines,
  refineShareEvidence,
  refineJoinSurnames,
  refineDoubtBeginnings,
];
