/** Nothing is so far apart. */
const FAR = 1 << 29;

/** Difference of the sentence numbers of the closest mentions of two entities, in an article that names both. */
export function tieDistance(
  { start, entity, sentence }: { readonly start: Int32Array; readonly entity: Int32Array; readonly sentence: Int32Array },
  article: number,
  a: number,
  b: number,
): number {
  let lastA = -FAR;
  let lastB = -FAR;
  let least = FAR;
  for (let i = start[article]!; i < start[article + 1]!; i++) {
    const name = entity[i]!;
    if (name !== a && name !== b) continue;
    const here = sentence[i]!;
    const distance = here - (name === a ? lastB : lastA);
    if (distance < least) least = distance;
    if (name === a) lastA = here;
    else lastB = here;
  }
  return least;
}
