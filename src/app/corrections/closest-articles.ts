/**
 * Of two ascending lists of articles the two that stand closest together, the first of several such pairs: by date, since articles stand
 * in its order. Undefined where one list is empty.
 */
export function closestArticles(a: readonly number[], b: readonly number[]): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const pair = [a[i]!, b[k]!] as const;
    if (!best || Math.abs(pair[0] - pair[1]) < Math.abs(best[0] - best[1])) best = pair;
    if (pair[0] < pair[1]) i++;
    else k++;
  }
  return best;
}
