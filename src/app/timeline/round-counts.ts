/**
 * Whole numbers from 1 to `most` at a step of 1, 2 or 5 times a power of ten, some three of them: where a scale of counts has its lines.
 * As d3's ticks choose them, which would bring a kilobyte and a half of other arithmetic into the page.
 */
export function roundCounts(most: number): number[] {
  const wanted = most / 3;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const ratio = wanted / power;
  const factor = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.sqrt(2) ? 2 : 1;
  const step = Math.max(1, factor * power);
  return Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);
}

/** The same for per cent, down to hundredths where all are that small. */
export function roundShares(most: number): number[] {
  const parts = most >= 3 ? 1 : most >= 0.3 ? 10 : 100;
  return roundCounts(most * parts).map((count) => count / parts);
}
