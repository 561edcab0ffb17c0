import type { Corpus } from '../data/corpus.ts';
import { meet, placeTexts } from '../query/independent.ts';

/**
 * Of a lane's articles those that its bars count where texts are counted: the lane's own first copy of each, but as shares the copies
 * that the bars of all count, lest a text be a part of another week's whole.
 *
 * @param has the articles of the lane
 * @param placed what the bars of all count; undefined where every article counts
 */
export function laneTexts(corpus: Corpus, has: Uint8Array, placed: Uint8Array | undefined, isShare: boolean): Uint8Array {
  if (!placed) return has;
  if (!isShare) return meet(has, placeTexts(corpus, has));
  const { text } = corpus.articles;
  const texts = new Set(text.filter((_, article) => has[article]));
  return placed.map((bit, article) => bit & Number(texts.has(text[article]!)));
}
