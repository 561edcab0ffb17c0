import { currentLocale } from '../words/language.ts';

/** "6.2", in German "6,2": one digit behind the point, rounded as `toFixed` does. */
export function formatDecimal(value: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false };
  return new Intl.NumberFormat(currentLocale(), digits).format(Number(value.toFixed(1)));
}
