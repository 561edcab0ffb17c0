import type { Refiner } from '../finding.ts';
import { tenseAt } from '../resolve/tense.ts';

/** Drops "today" where it means nowadays: "the island is today a barren place" tells of nothing that happened or will happen. */
export const dropGenericToday: Refiner = (findings, sentence) =>
  findings.filter(({ start, end }) => !/^today$/i.test(sentence.slice(start, end)) || tenseAt(sentence, start, end) !== undefined);
