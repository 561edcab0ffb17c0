import type { StoredArticle } from '../../schema/bundle.ts';
import type { Passage } from '../query/passage.ts';
import { lastOfHeadline, sentenceAt } from '../query/passages.ts';
import { wordRuns } from './word-runs.ts';

/** One thing that a search looks for: a word, or words that stand one after the other. */
export interface Wanted {
  /** The forms that each word may have, in order. */
  readonly forms: readonly ReadonlySet<string>[];
  /** Only in titles. */
  readonly isTitle: boolean;
  /** The rarer it is, the more a passage that has it tells. */
  readonly weight: number;
}

/** A stretch of a text that was looked for, `[start, end)`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Place among what is wanted. */
  readonly of: number;
}

/** Where a text has what is wanted, in its order; of stretches that lie within one another the longest. */
export function hitsIn(text: string, wanted: readonly Wanted[], isTitle: boolean): Hit[] {
  const found = wanted.flatMap((one, of) =>
    one.isTitle && !isTitle ? [] : wordRuns(text, one.forms).map(([start, end]): Hit => ({ start, end, of })),
  );
  found.sort((x, y) => x.start - y.start || y.end - x.end);
  let until = -1;
  return found.filter(({ end }) => end > until && ((until = end), true));
}

/**
 * The sentence of an article that has most of what is wanted, by weight; the first of several, outside the headline if there is one as
 * good. Undefined where no sentence has anything.
 */
export function passageOfHits(stored: StoredArticle, article: number, wanted: readonly Wanted[]): Passage | undefined {
  const headline = lastOfHeadline(stored);
  const had = new Map<number, Map<number, number>>();
  const add = (sentence: number, { of }: Hit) => {
    const times = had.get(sentence) ?? new Map<number, number>();
    had.set(sentence, times.set(of, (times.get(of) ?? 0) + 1));
  };
  for (const hit of hitsIn(stored.title ?? '', wanted, true)) add(0, hit);
  for (const hit of hitsIn(stored.text, wanted, false)) add(sentenceAt(stored, hit.start), hit);
  let best: { sentence: number; worth: number } | undefined;
  for (const sentence of [...had.keys()].sort((x, y) => x - y)) {
    let worth = sentence > headline ? 5 * HARDLY : 0;
    for (const [of, times] of had.get(sentence)!) worth += wanted[of]!.weight + HARDLY * Math.min(3, times);
    if (!best || worth > best.worth) best = { sentence, worth };
  }
  return best && { article, first: best.sentence, last: best.sentence, distance: 0 };
}

/** Decides only between sentences that have the same words. */
const HARDLY = 0.01;
