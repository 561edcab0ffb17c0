/** Below these, what is left is anybody's guess. */
const LEAST_SHARE = 0.05;
const LEAST_MS = 2000;

/**
 * How long it still takes, if it goes on as it went.
 *
 * @param share of the work that is done, from 0 to 1
 * @returns seconds, at least 1; undefined while it is too early to say
 */
export function secondsLeft(share: number, elapsedMs: number): number | undefined {
  if (share < LEAST_SHARE || elapsedMs < LEAST_MS) return undefined;
  return Math.max(1, Math.round((elapsedMs / share) * (1 - share) * 0.001));
}
