import type { Candidate, Opinion } from '../candidate.ts';
import { knownType } from '../lexicon/lexicon.ts';

/** A country, city, region or body known by its whole name; "G20" and the like by their form. */
export function recognizeKnownName({ name, words, after }: Candidate): Opinion[] {
  if (/^G-?\d{1,2}$/.test(name)) return [{ type: 'organization', weight: 4 }];
  const type = knownType(name) ?? knownType(name.replace(/’/g, "'")) ?? inCapitals(name);
  if (type === undefined) return [];
  // Of one word, it may also be a surname: "Mr Washington".
  if (words.length === 1 && after === 'honorific') return [{ type, weight: 0.5 }];
  return [{ type, weight: words.length > 1 ? 5 : 3.5 }];
}

/** "PARIS" in prose is Paris; acronyms are as short as they are. */
function inCapitals(name: string) {
  return /^\p{Lu}{5,}(?: \p{Lu}{3,})*$/u.test(name)
    ? knownType(name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()))
    : undefined;
}
