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

/** Articles by how well they answer, the latest first where they answer as well. */
export function bestFirst(rows: readonly number[], score: Float64Array): number[] {
  return rows.toSorted((x, y) => score[y]! - score[x]! || y - x);
}
