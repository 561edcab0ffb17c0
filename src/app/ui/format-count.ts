import { currentLocale } from '../words/language.ts';

let format: Intl.NumberFormat | undefined;
let formatLocale = '';

/** "3,120" */
export function formatCount(count: number): string {
  if (!format || formatLocale !== currentLocale()) {
    formatLocale = currentLocale();
    format = new Intl.NumberFormat(formatLocale);
  }
  return format.format(count);
}

let tenths: Intl.NumberFormat | undefined;
let tenthsLocale = '';

/** "6.2", "1234.0" */
export function formatTenths(value: number): string {
  if (!tenths || tenthsLocale !== currentLocale()) {
    tenthsLocale = currentLocale();
    tenths = new Intl.NumberFormat(tenthsLocale, { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false });
  }
  return tenths.format(value);
}

/** "1 article", "3,120 articles"; the plural is the word with an s, or as given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`;
}
