import type { Span } from '../schema/mention.ts';

/**
 * Number of the sentence that a place in the text belongs to, from 1. A place outside every sentence takes the nearest one
 * before, and one before all of them the first.
 *
 * @param sentences in order, without overlap
 */
export function sentenceNumber(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length; // sentences[0 … low − 1] begin at or before the offset, sentences[high …] after it
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
