import { isoDay, parseIsoDay } from '../../src/schema/day.ts';
import type { MarkedArticle } from './bundle.ts';

/** One article a day from the first on, called "a", "b", "c" and so on. */
export function daily(first: string, ...texts: readonly string[]): MarkedArticle[] {
  const day = parseIsoDay(first)!;
  return texts.map((text, i) => ({ id: String.fromCharCode(97 + i), published: isoDay(day + i), text }));
}
