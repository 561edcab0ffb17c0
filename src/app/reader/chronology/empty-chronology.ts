import { counted } from '../../ui/format-count.ts';

/** Why there is no row: "None of the 4 selected articles names a date." */
export function emptyChronology(size: number, names: string | undefined): string {
  if (names) return `No sentence with a date names ${names}.`;
  return size === 1 ? 'The selected article names no date.' : `None of the ${counted(size, 'selected article')} names a date.`;
}
