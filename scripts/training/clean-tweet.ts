import type { TokenName as Name } from '../../src/pipeline/entities/even-name.ts';
import type { AnnotatedLine } from './read-conll.ts';

/** A tweet without what no newspaper prints: handles, the sign before a tag, addresses, "RT". */
export function cleanTweet({ words, names }: AnnotatedLine): AnnotatedLine {
  const places: number[] = [];
  const kept: string[] = [];
  for (const word of words) {
    const dropped = /^(?:@\S+|#|RT|https?:\S*|www\.\S*)$/.test(word);
    places.push(dropped ? -1 : kept.length);
    if (!dropped) kept.push(word);
  }
  const moved: Name[] = [];
  for (const { first, last, kind } of names) {
    const left = places.slice(first, last + 1).filter((place) => place >= 0);
    if (left.length > 0) moved.push({ first: left[0]!, last: left.at(-1)!, kind });
  }
  return { words: kept, names: moved };
}
