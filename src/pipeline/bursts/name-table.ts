import type { Mentions } from '../cooccurrence/network.ts';

/** Who is named in which article, each entity once an article. CSR both ways. */
export interface NameTable {
  /** Entities of article i: `entity[start[i] … start[i + 1] − 1]`, ascending, with how often each is named. */
  readonly start: Int32Array;
  readonly entity: Int32Array;
  readonly mentions: Int32Array;
  /** Articles of entity e: `article[startOf[e] … startOf[e + 1] − 1]`, ascending. */
  readonly startOf: Int32Array;
  readonly article: Int32Array;
}

export function nameTable({ start: mentionStart, entity: mentioned }: Mentions, entityCount: number): NameTable {
  const articleCount = mentionStart.length - 1;
  const start = new Int32Array(articleCount + 1);
  const entity = new Int32Array(mentioned.length);
  const mentions = new Int32Array(mentioned.length);
  const startOf = new Int32Array(entityCount + 1);
  let at = 0;
  for (let article = 0; article < articleCount; article++) {
    const sorted = mentioned.slice(mentionStart[article], mentionStart[article + 1]).sort();
    for (let i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] === sorted[i - 1]) mentions[at - 1]!++;
      else {
        startOf[sorted[i]! + 1]!++;
        entity[at] = sorted[i]!;
        mentions[at++] = 1;
      }
    }
    start[article + 1] = at;
  }
  for (let e = 0; e < entityCount; e++) startOf[e + 1]! += startOf[e]!;
  const next = startOf.slice(0, entityCount);
  const article = new Int32Array(at);
  for (let row = 0; row < articleCount; row++) for (let i = start[row]!; i < start[row + 1]!; i++) article[next[entity[i]!]!++] = row;
  return { start, entity: entity.subarray(0, at), mentions: mentions.subarray(0, at), startOf, article };
}
