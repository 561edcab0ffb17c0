import type { MergeRule } from '../../schema/entity.ts';

/** Why a name is taken for somebody's, to be read after it: "Putin: part of the full name, in …". */
export const REASON_WORDS: Readonly<Record<MergeRule, string>> = {
  part: 'part of the full name',
  initials: 'initials of the full name',
  stated: 'the article says so',
  nation: 'by the country it is about',
  world: 'known everywhere as the same',
  spelling: 'another spelling',
  corpus: 'short for nobody else here',
  listed: 'in your own list',
  corrected: 'in your corrections',
};
