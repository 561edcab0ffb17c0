import type { Span } from './mention.ts';

/** "PARIS (Reuters) —", "MOSCOW, Nov. 6 (TASS) -": the agency at the head of a text or paragraph. */
const DATELINE =
  /(?:^|\n[^\S\n]*\n\s*)(?:\p{Lu}[\p{Lu}\p{L}.,'’ -]{1,60}?(?:,? \p{L}{3,9}\.? \d{1,2})?,? ?)?\(([^()\n]{2,40})\)\s*(?:[-–—]{1,2}|:)/gu;

/** What every such head ends with: most texts lack it, and looking for the whole takes time. */
const ENDS_LIKE_DATELINE = /\)\s*[-–—:]/;

/** Marks the mentions inside furniture and the agencies of datelines: they are exported and counted nowhere. */
export function markFurniture<M extends Span>(
  text: string,
  mentions: readonly M[],
  furniture: readonly Span[],
): (M & { readonly furniture?: true | undefined })[] {
  const stretches = [...furniture];
  for (const match of ENDS_LIKE_DATELINE.test(text) ? text.matchAll(DATELINE) : []) {
    const start = match.index + match[0].lastIndexOf('(');
    stretches.push({ start, end: start + match[1]!.length + 2 });
  }
  if (stretches.length === 0) return [...mentions];
  return mentions.map((mention) =>
    stretches.some(({ start, end }) => mention.start < end && mention.end > start) ? { ...mention, furniture: true as const } : mention,
  );
}
