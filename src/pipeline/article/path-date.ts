import { parseIsoDay } from '../../schema/day.ts';

const DAY = /(?<![\p{L}\d])((?:1[5-9]|2[01])\d\d)([-_.]?)(\d\d)\2(\d\d)(?![\p{L}\d])/gu;
const MONTH = /(?<![\p{L}\d])((?:1[5-9]|2[01])\d\d)[-_](0[1-9]|1[0-2])(?![\p{L}\d]|[-_.]\d)/gu;

/**
 * The day or month that a path names: `2023-11-06`, `2023_11_06`, `20231106` or `2023-11` in the file's name or, failing that, in
 * the nearest folder's; folders `2023/11/06` or `2023/11` count as one. A year alone is too often just a number. Days that do not
 * exist are no dates. Undefined where there is none.
 */
export function pathDate(path: string): string | undefined {
  const parts = path.split('/');
  for (let i = parts.length - 1; i >= 0; i--) {
    const found = dayIn(parts[i]!) ?? monthIn(parts[i]!);
    if (found !== undefined) return found;
    const nested = nestedFolders(parts.slice(0, i));
    if (nested !== undefined) return nested;
  }
  return undefined;
}

/** A year that a folder or the file's name holds by itself: no date, but enough for a dateline that leaves it out. */
export function pathYear(path: string): string | undefined {
  for (const part of path.split('/').reverse()) {
    const years = [...part.matchAll(/(?<![\p{L}\d])(?:1[5-9]|20)\d\d(?![\p{L}\d])/gu)];
    if (years.length === 1) return years[0]![0];
  }
  return undefined;
}

function dayIn(name: string): string | undefined {
  for (const [, year, , month, day] of name.matchAll(DAY)) {
    const value = `${year}-${month}-${day}`;
    if (parseIsoDay(value) !== undefined) return value;
  }
  return undefined;
}

function monthIn(name: string): string | undefined {
  for (const [, year, month] of name.matchAll(MONTH)) return `${year}-${month}`;
  return undefined;
}

/** Folders that end in year, month and perhaps day, each a folder of its own. */
function nestedFolders(folders: readonly string[]): string | undefined {
  const three = folders.slice(-3).join('-');
  if (/^\d{4}-\d\d-\d\d$/.test(three) && dayIn(three)) return three;
  const two = folders.slice(-2).join('-');
  return /^\d{4}-\d\d$/.test(two) ? monthIn(two) : undefined;
}

/** What a file's name means for a day, and is none: `2023-02-30`. Undefined where there is nothing of the kind. */
export function impossiblePathDate(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (dayIn(name) !== undefined) return undefined;
  for (const [written, year, separator, month, day] of name.matchAll(DAY)) {
    if (separator !== '' && parseIsoDay(`${year}-${month}-${day}`) === undefined) return written;
  }
  return undefined;
}
