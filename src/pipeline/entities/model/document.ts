import { isInitial } from '../reading.ts';
import type { Sentence } from './sentence.ts';

/** What an article says about a word that stands in it with a capital. */
interface Recurrence {
  /** How often it stands in small letters. */
  small: number;
  /** How often with a capital where only a name has one. */
  capital: number;
  /** Where it stands with a capital, in order. */
  readonly places: { readonly sentence: number; readonly token: number }[];
  /** The first of those where it stands in the longest stretch of capitals, but for headlines; `length` is one less than its tokens. */
  longest?: { readonly sentence: number; readonly token: number; readonly length: number };
}

/** A stretch of capitals, small joining words included: its first and last token. */
interface LongName {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** What the whole article says about its words. */
export interface DocumentView {
  /** By the hash of the word's small letters. */
  readonly words: ReadonlyMap<number, Recurrence>;
  /** The first long name whose initials these are: "WHO" is the World Health Organization. */
  readonly initials: ReadonlyMap<string, LongName>;
}

export function viewDocument(sentences: readonly Sentence[]): DocumentView {
  const view = new Map<number, Recurrence>();
  sentences.forEach(({ words, line, casing, runStart, runEnd }, sentence) =>
    words.forEach(({ capital, lowerHash }, token) => {
      if (!capital) return;
      let seen = view.get(lowerHash);
      if (seen === undefined) view.set(lowerHash, (seen = { small: 0, capital: 0, places: [] }));
      seen.places.push({ sentence, token });
      if (casing !== 'sentence') return;
      if (!isInitial(line.tokens, token)) seen.capital++;
      const length = runEnd[token]! - runStart[token]!;
      if (seen.longest === undefined || length > seen.longest.length) seen.longest = { sentence, token, length };
    }),
  );
  for (const { words } of sentences)
    for (const { capital, lowerHash } of words) {
      if (capital) continue;
      const seen = view.get(lowerHash);
      if (seen !== undefined) seen.small++;
    }
  return { words: view, initials: findInitials(sentences) };
}

function findInitials(sentences: readonly Sentence[]): Map<string, LongName> {
  const found = new Map<string, LongName>();
  sentences.forEach(({ words, wideStart, wideEnd, casing }, sentence) => {
    if (casing !== 'sentence') return;
    for (let first = 0; first < words.length; first++) {
      if (wideStart[first] !== first) continue;
      const last = wideEnd[first]!;
      if (last === first) continue;
      let capitals = '';
      let all = '';
      for (let i = first; i <= last; i++) {
        const initial = words[i]!.text.charAt(0).toUpperCase();
        all += initial;
        if (words[i]!.capital) capitals += initial;
      }
      for (const letters of [capitals, all]) if (letters.length > 1 && !found.has(letters)) found.set(letters, { sentence, first, last });
      first = last;
    }
  });
  return found;
}
