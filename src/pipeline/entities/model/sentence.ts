import type { LineCasing } from '../../text/casing.ts';
import type { Line } from '../reading.ts';
import { findCandidates } from './candidates.ts';
import { chainHash, IS_BEGINNING, type Gazetteer } from './gazetteer.ts';
import type { Word } from './word.ts';

/** A line of an article as the model reads it. */
export interface Sentence {
  readonly line: Line;
  readonly words: readonly Word[];
  readonly casing: LineCasing;
  /** 1 where a token may be part of a name. */
  readonly candidates: Uint8Array;
  /** First token of the stretch of capitals without anything between that a token stands in; −1 where in none. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** The same where "of", "the", "for", "and" or "&" may join capitals. */
  readonly wideStart: Int32Array;
  readonly wideEnd: Int32Array;
  /** For each token what known name it stands in: the name's bits × 4 + its place (1 first, 2 inside, 3 last, 0 the whole name). */
  readonly known: Uint8Array;
}

const JOINERS = new Set(['of', 'the', 'for', 'and', '&']);

export function readSentence(line: Line, wordOf: (line: Line, index: number) => Word, gazetteer: Gazetteer): Sentence {
  const words = line.tokens.map((_, i) => wordOf(line, i));
  const length = words.length;
  const runStart = new Int32Array(length).fill(-1);
  const runEnd = new Int32Array(length).fill(-1);
  const wideStart = new Int32Array(length).fill(-1);
  const wideEnd = new Int32Array(length).fill(-1);
  for (let first = 0; first < length; first++) {
    if (!words[first]!.capital) continue;
    let last = first;
    while (last + 1 < length && words[last + 1]!.capital) last++;
    runStart.fill(first, first, last + 1);
    runEnd.fill(last, first, last + 1);
    first = last;
  }
  for (let first = 0; first < length; first++) {
    if (!words[first]!.capital) continue;
    let last = runEnd[first]!;
    for (;;) {
      let next = last + 1;
      while (next < length && next <= last + 2 && JOINERS.has(words[next]!.lower)) next++;
      if (next === last + 1 || next >= length || !words[next]!.capital) break;
      last = runEnd[next]!;
    }
    wideStart.fill(first, first, last + 1);
    wideEnd.fill(last, first, last + 1);
    first = last;
  }
  return {
    line,
    words,
    casing: line.casing,
    candidates: findCandidates(line.tokens),
    runStart,
    runEnd,
    wideStart,
    wideEnd,
    known: findKnown(words, gazetteer),
  };
}

/** The longest known names, from left to right. */
function findKnown(words: readonly Word[], gazetteer: Gazetteer): Uint8Array {
  const known = new Uint8Array(words.length);
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.capital) continue;
    let chain = 0;
    let last = -1;
    let is = 0;
    for (let i = first; i < words.length; i++) {
      chain = chainHash(chain, words[i]!.textHash);
      const bits = gazetteer.bitsOf(chain);
      if (bits === 0) break;
      if (bits !== IS_BEGINNING) {
        last = i;
        is = bits >> 1;
      }
    }
    if (last < first) continue;
    for (let i = first; i <= last; i++) known[i] = is * 4 + (first === last ? 0 : i === first ? 1 : i === last ? 3 : 2);
    first = last;
  }
  return known;
}
