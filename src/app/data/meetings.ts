/** Pairs of an article's names in their order: with the `i`-th of `n` names, those after it begin at `start + i·(2n − i − 1)/2`. */
export function meetingStarts(namedStart: Int32Array): Int32Array {
  const start = new Int32Array(namedStart.length);
  for (let article = 0; article + 1 < start.length; article++) {
    const names = namedStart[article + 1]! - namedStart[article]!;
    start[article + 1] = start[article]! + (names * (names - 1)) / 2;
  }
  return start;
}

/** Sentences between two names, from which on a meeting adds nothing to the strength of their tie. */
export const FAR = 13;

/** By meeting: sentences between the closest mentions of the two, `FAR` at most. */
export function meetingDistances(
  {
    mentions,
    named,
  }: {
    readonly mentions: { readonly start: Int32Array; readonly entity: Int32Array; readonly sentence: Int32Array };
    readonly named: { readonly start: Int32Array; readonly entity: Int32Array };
  },
  start: Int32Array,
): Uint8Array {
  const apart = new Uint8Array(start.at(-1)!).fill(FAR);
  let places = new Int32Array(64);
  for (let article = 0; article + 1 < start.length; article++) {
    const first = named.start[article]!;
    const names = named.start[article + 1]! - first;
    const from = mentions.start[article]!;
    const count = mentions.start[article + 1]! - from;
    if (count > places.length) places = new Int32Array(2 * count);
    for (let i = 0; i < count; i++) {
      let place = 0;
      while (named.entity[first + place] !== mentions.entity[from + i]) place++;
      places[i] = place;
    }
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const distance = mentions.sentence[from + j]! - mentions.sentence[from + i]!;
        if (distance >= FAR) break;
        const x = Math.min(places[i]!, places[j]!);
        const y = Math.max(places[i]!, places[j]!);
        const meeting = start[article]! + (x * (2 * names - x - 1)) / 2 + y - x - 1;
        if (x !== y && distance < apart[meeting]!) apart[meeting] = distance;
      }
    }
  }
  return apart;
}
