import type { FeatureList } from './feature-list.ts';
import { hashText, mix } from './hash.ts';
import type { Word } from './word.ts';

/** Places in the window around a token at which a word's own features are heard. */
export const PLACES = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;
/** Number of the place at which a word counts as one of those nearby, whatever its order. */
export const NEARBY = PLACES.length;
/** How far the words nearby reach. */
export const NEARBY_REACH = 6;

/**
 * Features of a word that depend on nothing but the word and its place (an index into `PLACES`, or `NEARBY`): so their sum can be
 * kept. The token's own word is heard in full, its neighbours less and less.
 */
export function addWordFeatures(word: Word, place: number, into: FeatureList): void {
  const kind = 100 + 20 * place;
  if (place === NEARBY) {
    if (word.isHeardNearby) into.add(mix(kind, word.lowerHash, 0));
    return;
  }
  const offset = PLACES[place]!;
  const distance = Math.abs(offset);
  into.add(mix(kind, word.lowerHash, 0));
  if (distance > 2) return;
  into.add(mix(kind + 1, word.shape, 0));
  const [few, some, many] = word.clusters;
  into.add(mix(kind + 2, some, 0));
  for (let bits = word.classes; bits !== 0; bits &= bits - 1) into.add(mix(kind + 3, bits & -bits, 0));
  if (distance > 1) return;
  into.add(mix(kind + 4, few, 0));
  into.add(mix(kind + 5, many, 0));
  into.add(mix(kind + 6, word.classes, 1));
  if (distance > 0) return;
  into.add(mix(kind + 7, word.textHash, 0));
  into.add(mix(kind + 8, few, word.shape));
  into.add(mix(kind + 9, some, word.shape));
  into.add(mix(kind + 10, many, word.shape));
  for (let length = 2; length <= 4 && length < word.text.length; length++) {
    into.add(mix(kind + 11, hashText(word.text.slice(0, length)), length));
    into.add(mix(kind + 12, hashText(word.text.slice(-length)), length));
  }
  into.add(mix(kind + 13, 0, 0));
}
