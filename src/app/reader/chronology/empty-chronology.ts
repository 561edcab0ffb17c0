import { chronology } from '../../words/chronology.ts';

/** Why there is no row: "None of the 4 selected articles names a date." */
export function emptyChronology(size: number, names: string | undefined): string {
  return names ? chronology.noSentence(names) : chronology.noDate(size);
}
