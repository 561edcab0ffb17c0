/** The strength that one article gives to a tie when both are named in one sentence; fixed point, so sums are exact. */
export const STRENGTH_UNIT = 65_536;

/** Beyond this many sentences apart, exp(−d) rounds to nothing; the tie still exists, with strength 0 from this article. */
const STRENGTHS = Int32Array.from({ length: 13 }, (_, distance) => Math.round(STRENGTH_UNIT * Math.exp(-distance)));

/**
 * What one article adds to a tie's strength: round(65536·exp(−d)), d the difference of sentence numbers of the closest pair
 * of mentions. Divide a sum by `STRENGTH_UNIT` to show it.
 * Spitz & Gertz 2016, "Terms over LOAD: Leveraging Named Entities for Cross-Document Extraction", SIGIR.
 */
export function strengthAt(distance: number): number {
  return STRENGTHS[distance] ?? 0;
}

/**
 * Every pair of different entities that one article names, with the distance in sentences of their closest mentions.
 *
 * @param entities entity index of each mention
 * @param sentences sentence number of each mention (title 0, text from 1), ascending
 * @param visit called once a pair, `a < b`, in ascending order of (a, b)
 */
export function eachTie(
  entities: ArrayLike<number>,
  sentences: ArrayLike<number>,
  visit: (a: number, b: number, distance: number) => void,
): void {
  const places = new Map<number, number[]>();
  for (let i = 0; i < entities.length; i++) {
    const list = places.get(entities[i]!);
    if (list) list.push(sentences[i]!);
    else places.set(entities[i]!, [sentences[i]!]);
  }
  const named = [...places.keys()].sort((a, b) => a - b);
  for (let i = 0; i < named.length; i++) {
    const here = places.get(named[i]!)!;
    for (let j = i + 1; j < named.length; j++) visit(named[i]!, named[j]!, closest(here, places.get(named[j]!)!));
  }
}

/** Least difference between two ascending lists. */
function closest(a: readonly number[], b: readonly number[]): number {
  let least = Infinity;
  for (let i = 0, j = 0; i < a.length && j < b.length && least > 0;) {
    const difference = a[i]! - b[j]!;
    least = Math.min(least, Math.abs(difference));
    if (difference < 0) i++;
    else j++;
  }
  return least;
}
