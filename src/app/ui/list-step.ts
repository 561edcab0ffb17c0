/**
 * The row that a key leads to in a list, from the one at `at`; undefined for a key that leads nowhere.
 *
 * @param page rows that a page is taken for
 */
export function listStep(key: string, at: number, length: number, page: number): number | undefined {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[key];
  return by && Math.max(0, Math.min(length - 1, at + by));
}
