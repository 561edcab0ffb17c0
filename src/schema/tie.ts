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
  const order = range(entities.length).sort((i, j) => entities[i]! - entities[j]! || i - j);
  const places = order.map((i) => sentences[i]!);
  const starts = order.flatMap((i, at) => (at === 0 || entities[i] !== entities[order[at - 1]!] ? [at] : []));
  const end = (group: number) => starts[group + 1] ?? order.length;
  for (let i = 0; i < starts.length; i++) {
    const a = entities[order[starts[i]!]!]!;
    for (let j = i + 1; j < starts.length; j++)
      visit(a, entities[order[starts[j]!]!]!, closestSentences(places, starts[i]!, end(i), starts[j]!, end(j)));
  }
}

/** Least difference between the ascending numbers at `[a, aEnd)` and those at `[b, bEnd)`, neither of them empty. */
export function closestSentences(sentences: ArrayLike<number>, a: number, aEnd: number, b: number, bEnd: number): number {
  let least = Infinity;
  while (a < aEnd && b < bEnd) {
    const difference = sentences[a]! - sentences[b]!;
    const distance = difference < 0 ? -difference : difference;
    if (distance < least) least = distance;
    if (least === 0) return 0;
    if (difference < 0) a++;
    else b++;
  }
  return least;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
