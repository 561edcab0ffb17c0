/** How often a thing is counted in each of two groups, and what was known of it before. */
export interface Odds {
  readonly earlier: number;
  readonly later: number;
  /** Counts that the prior adds to either group. */
  readonly prior: number;
}

/** The same of all things together. */
export interface OddsTotal {
  readonly earlier: number;
  readonly later: number;
  readonly prior: number;
}

/**
 * z-score of the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words", equations 15
 * to 22): positive where the later group has more of it. 0 where there is nothing to tell: one thing alone, or a group that is empty.
 */
export function logOddsZ({ earlier, later, prior }: Odds, total: OddsTotal): number {
  const [y1, y2] = [earlier + prior, later + prior];
  const [rest1, rest2] = [total.earlier + total.prior - y1, total.later + total.prior - y2];
  if (y1 <= 0 || y2 <= 0 || rest1 <= 0 || rest2 <= 0) return 0;
  return Math.log((y2 * rest1) / (rest2 * y1)) / Math.sqrt(1 / y1 + 1 / y2);
}
