/** How many texts of a tie lie in either period. */
export interface Split {
  readonly earlier: number;
  readonly later: number;
}

/**
 * How likely chance is to split some texts of two periods as unevenly (Fisher's exact test: the periods keep their sizes, and which
 * texts name both does not hang on the period). Either way: twice the smaller tail.
 */
export function chanceOfSplit(
  earlierTexts: number,
  laterTexts: number,
): { of: (split: Split) => number; least: (texts: number) => number } {
  const all = earlierTexts + laterTexts;
  const logFactorial = new Float64Array(all + 1);
  for (let i = 1; i <= all; i++) logFactorial[i] = logFactorial[i - 1]! + Math.log(i);
  const logChoose = (n: number, k: number) => (k < 0 || k > n ? -Infinity : logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!);
  const exactly = (earlier: number, texts: number) =>
    Math.exp(logChoose(earlierTexts, earlier) + logChoose(laterTexts, texts - earlier) - logChoose(all, texts));
  const known = new Map<number, number>();

  function tails(earlier: number, texts: number): number {
    let [below, above] = [0, 0];
    for (let i = 0; i <= earlier; i++) below += exactly(i, texts);
    for (let i = earlier; i <= texts; i++) above += exactly(i, texts);
    return Math.min(1, 2 * Math.min(below, above));
  }

  return {
    of({ earlier, later }) {
      const key = earlier * (all + 1) + later;
      let p = known.get(key);
      if (p === undefined) known.set(key, (p = tails(earlier, earlier + later)));
      return p;
    },
    /** Of so many texts, were they split as unevenly as can be. */
    least: (texts) => 2 * Math.min(exactly(Math.max(0, texts - laterTexts), texts), exactly(Math.min(texts, earlierTexts), texts)),
  };
}
