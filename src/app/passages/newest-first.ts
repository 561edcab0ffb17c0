/**
 * Articles the other way round, those without a date still at the end.
 *
 * @param rows ascending
 * @param dated rows from here on have no date
 */
export function newestFirst(rows: readonly number[], dated: number): number[] {
  const isDated = (row: number) => row < dated;
  return [...rows.filter(isDated).reverse(), ...rows.filter((row) => !isDated(row))];
}
