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
}

/** What the whole article says about its words, by the hash of their small letters. */
export type DocumentView = ReadonlyMap<number, Recurrence>;

export function viewDocument(sentences: readonly Sentence[]): DocumentView {
  const view = new Map<number, Recurrence>();
  sentences.forEach(({ words, line, casing }, sentence) =>
    words.forEach(({ capital, lowerHash }, token) => {
      if (!capital) return;
      let seen = view.get(lowerHash);
      if (seen === undefined) view.set(lowerHash, (seen = { small: 0, capital: 0, places: [] }));
      seen.places.push({ sentence, token });
      if (casing === 'sentence' && !isInitial(line.tokens, token)) seen.capital++;
    }),
  );
  for (const { words } of sentences)
    for (const { capital, lowerHash } of words) {
      if (capital) continue;
      const seen = view.get(lowerHash);
      if (seen !== undefined) seen.small++;
    }
  return view;
}
