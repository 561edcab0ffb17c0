/**
 * −ln of the probability that a Poisson variable of this mean is at least `count`: how surprising so many are. Taken as 0 where they
 * are not more than the mean. In logarithms throughout, as the probability itself would be 0 in floating point beyond some 745 nats.
 *
 * @param mean greater than 0
 */
export function poissonSurprise(count: number, mean: number): number {
  if (count <= mean) return 0;
  // P(X ≥ k) = pmf(k) · (1 + m/(k+1) + m²/((k+1)(k+2)) + …): each term smaller than the one before, as m < k.
  let sum = 1;
  let term = 1;
  for (let i = count + 1; term > 1e-12 * sum; i++) {
    term *= mean / i;
    sum += term;
  }
  return Math.max(0, mean - count * Math.log(mean) + logFactorial(count) - Math.log(sum));
}

const SMALL = Float64Array.from({ length: 32 }, () => 0);
for (let n = 2; n < SMALL.length; n++) SMALL[n] = SMALL[n - 1]! + Math.log(n);

/** Stirling's series; its next term is below 1e−10 from 32 on. */
function logFactorial(n: number): number {
  const known = SMALL[n];
  if (known !== undefined) return known;
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3);
}
