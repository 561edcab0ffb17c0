import { csvLine } from '../../../schema/csv-line.ts';
import { isoDay } from '../../../schema/day.ts';
import type { ChronologyHead } from './document.ts';
import type { ToldRow } from './told-passage.ts';

const COLUMNS = [
  'row',
  'date',
  'first_day',
  'last_day',
  'certainty',
  'how_read',
  'passage',
  'headline',
  'outlet',
  'published',
  'url',
  'article',
] as const;

/**
 * One passage a line, those that say the same under one number. The first line, one cell that begins with `#`, says what the table is:
 * a program that reads the table skips it. The mark in front of it makes spreadsheets read UTF-8.
 */
export function chronologyCsv({ title, what, origin }: ChronologyHead, rows: readonly ToldRow[]): string[] {
  const parts = [`\uFEFF${csvLine([`# ${title}. ${what} ${origin}`])}`, csvLine(COLUMNS)];
  for (const [i, { passage, copies }] of rows.entries())
    for (const told of [passage, ...copies])
      parts.push(
        csvLine([
          i + 1,
          told.value,
          isoDay(told.firstDay),
          isoDay(told.lastDay),
          told.certainty,
          told.certaintyWords,
          told.text,
          told.headline,
          told.outlet ?? '',
          told.publishedValue ?? '',
          told.url ?? '',
          told.id,
        ]),
      );
  return parts;
}
