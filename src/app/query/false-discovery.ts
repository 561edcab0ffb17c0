/**
 * The largest p that may be called a discovery where at most a share `rate` of the discoveries is to be false (Benjamini and Hochberg
 * 1995); 0 where none may.
 *
 * @param small every p up to `rate`, in any order; larger ones can be no discovery
 * @param tested how many were tested in all
 */
export function discoveryLimit(small: Iterable<number>, tested: number, rate: number): number {
  const sorted = Float64Array.from(small).sort();
  for (let rank = sorted.length; rank > 0; rank--) if (sorted[rank - 1]! <= (rank / tested) * rate) return sorted[rank - 1]!;
  return 0;
}

/**
 * From how many texts on a thing is tested at all. One of so few that not even the most uneven split could be a discovery takes
 * nothing from the others but the strictness of their test (Gilbert 2005, after Tarone 1990).
 *
 * @param byTexts how many things there are of each number of texts
 * @param least the smallest p that so many texts can have
 */
export function leastTestable(
  byTexts: Int32Array,
  least: (texts: number) => number,
  rate: number,
): { readonly least: number; readonly tested: number } {
  const most = byTexts.length - 1;
  const atLeast = new Int32Array(most + 2);
  for (let count = most; count >= 0; count--) atLeast[count] = byTexts[count]! + atLeast[count + 1]!;
  for (let count = 1; count <= most; count++) if (atLeast[count]! * least(count) <= rate) return { least: count, tested: atLeast[count]! };
  return { least: most + 1, tested: 0 };
}
