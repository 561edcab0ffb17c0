import { GIVEN, knownType } from '../lexicon/lexicon.ts';
import type { Judged } from '../judged.ts';
import type { Reading } from '../reading.ts';

/** A single capital that stands only at the beginnings of sentences needs better evidence than its capital. */
export function refineDoubtBeginnings(judged: readonly Judged[], { capital, small }: Reading): Judged[] {
  return judged.map((one) => {
    const { candidate, scores } = one;
    if (candidate.words.length !== 1 || knownType(candidate.name) !== undefined) return one;
    const word = candidate.words[0]!;
    const lower = word.toLowerCase();
    const doubt = (small.get(lower) ?? 0) > (capital.get(word) ?? 0) ? 2.5 : candidate.initial && !capital.has(word) ? ordinary(word) : 0;
    const given = (candidate.line.classes[candidate.first]! & GIVEN) !== 0;
    return doubt === 0 ? one : { candidate, scores: { ...scores, none: scores.none + (given ? 0.4 * doubt : doubt) } };
  });
}

/** How much an unknown first word looks like an English word that is no name. */
function ordinary(word: string): number {
  if (/^\p{Lu}{2,6}$/u.test(word)) return 0;
  return /(?:ing|ed|ly|ers|ors|ies|ions?|ments?|ness|ity|ists?|ous|ive|able|ical|ans|ents|ants|ries|als|ages|ures|ships|ways|thing|ever|where|self)$/.test(
    word,
  )
    ? 2.5
    : 0.9;
}
