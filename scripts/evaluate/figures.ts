/** How many of those found are right, how many of those there are found, and both in one: 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing found, or nothing to find, is a share of 0. */
export function figures(right: number, found: number, gold: number): Figures {
  const precision = share(right, found);
  const recall = share(right, gold);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
