import { countryCode } from '../../text/country-names.ts';
import { knownType } from '../lexicon/lexicon.ts';
import { bestReading } from '../decide.ts';
import type { Judged, Scores } from '../judged.ts';

/** A part of a full name stands for it: "Putin" after "Vladimir Putin", "Kim" after "Kim Jong-un", "Kaspersky" after "Kaspersky Lab". */
export function refineJoinSurnames(judged: readonly Judged[]): Judged[] {
  const people = new Set<string>();
  const surnames = new Set<string>();
  const firstOfOrganizations = new Set<string>();
  for (const full of judged) {
    const { name, words } = full.candidate;
    if (words.length < 2) continue;
    const { type, evidence, enough } = bestReading(full);
    if (!enough) continue;
    if (type === 'person') {
      surnames.add(words.at(-1)!);
      people.add(words.at(-1)!).add(words[0]!);
      const tail = lastWord(name);
      if (tail !== undefined) people.add(tail);
    } else if (type === 'organization' && evidence >= 2 && knownType(words[0]!) === undefined) firstOfOrganizations.add(words[0]!);
  }
  return judged.map((one) => {
    const { candidate, scores } = one;
    if (candidate.words.length !== 1) return one;
    // "Houston" of Whitney Houston: the city has only what the words around say for it.
    if (surnames.has(candidate.name) && knownType(candidate.name) === 'place' && countryCode(candidate.name) === undefined)
      return { candidate, scores: { ...plus(scores, 'person', 3), place: 0.3 * scores.place } };
    if (people.has(candidate.name)) return { candidate, scores: plus(scores, 'person', knownType(candidate.name) === 'place' ? 0.5 : 3) };
    return firstOfOrganizations.has(candidate.name) && candidate.name.length > 3
      ? { candidate, scores: plus(scores, 'organization', 0.7) }
      : one;
  });
}

/** "al-Assad" of "Bashar al-Assad", "von der Leyen" of "Ursula von der Leyen". */
const lastWord = (name: string) => /\s((?:al|el)-\S+)$/.exec(name)?.[1];

function plus(scores: Readonly<Scores>, type: keyof Scores, weight: number): Scores {
  return { ...scores, [type]: scores[type] + weight };
}
