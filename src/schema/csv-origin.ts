import { csvLine } from './csv-line.ts';

/** First line of a table, which programs skip: what its numbers were counted from. The mark in front makes spreadsheets read UTF-8. */
export function csvOrigin(of: string): string {
  return `\uFEFF${csvLine([`# ${of}`])}`;
}
