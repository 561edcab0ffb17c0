/** G² above which chance explains a tie in fewer than one of a thousand cases (one degree of freedom). */
export const BEYOND_CHANCE = 10.83;

/**
 * Surprise of a tie: Dunning's log-likelihood ratio G² that two entities share a text, signed: positive where they meet more
 * often than independence has it, negative where less.
 * Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1).
 *
 * @param both texts that name both entities
 * @param a texts that name the one
 * @param b texts that name the other
 * @throws RangeError when no corpus could have these counts
 */
export function gSquared(both: number, a: number, b: number, total: number): number {
  const neither = total - a - b + both;
  if (both < 0 || both > a || both > b || neither < 0)
    throw new RangeError(`gSquared: ${both} texts with both, ${a} and ${b} with each, of ${total}: no corpus has these counts`);
  return ratio(xLogX, both, a, b, total);
}

/** `gSquared` many times over, of up to `most` texts: the logarithms are taken once, and counts that no corpus could have are not refused. */
export function surpriseTable(most: number): typeof gSquared {
  const table = new Float64Array(most + 1);
  for (let x = 1; x <= most; x++) table[x] = xLogX(x);
  const read = (x: number) => table[x]!;
  return (both, a, b, total) => ratio(read, both, a, b, total);
}

function ratio(xLogX: (x: number) => number, both: number, a: number, b: number, total: number): number {
  const neither = total - a - b + both;
  const cells = xLogX(both) + xLogX(a - both) + xLogX(b - both) + xLogX(neither);
  const margins = xLogX(a) + xLogX(total - a) + xLogX(b) + xLogX(total - b);
  const g = Math.max(0, 2 * (cells - margins + xLogX(total))); // rounding may leave −1e−12 where they are independent
  return both * total >= a * b ? g : -g;
}

function xLogX(x: number): number {
  return x > 0 ? x * Math.log(x) : 0;
}
