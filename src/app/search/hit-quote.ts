import type { StoredArticle } from '../../schema/bundle.ts';
import type { HitMark } from '../passages/article-marks.ts';
import { markedText, type Segment } from '../passages/marked-text.ts';
import type { Passage } from '../query/passage.ts';
import { hitsIn, type Wanted } from './hits-in.ts';

/** Where the first hit stands farther from the beginning, letters before it are left out. */
const BEFORE = 24;

/** What stands in one line for an article that a search found: its passage from shortly before the first hit on, hits marked. */
export function hitQuote(
  stored: StoredArticle,
  { first }: Passage,
  wanted: readonly Wanted[],
): { segments: Segment<HitMark>[]; at: number } {
  const [text, span] = first === 0 ? [stored.title ?? '', undefined] : [stored.text, stored.sentences[first - 1]];
  const [start, end] = span ?? [0, text.length];
  const marks = hitsIn(text.slice(start, end), wanted, first === 0).map((hit): HitMark => ({
    kind: 'hit',
    start: start + hit.start,
    end: start + hit.end,
    hit: -1,
  }));
  const hit = marks[0]?.start ?? start;
  const from = hit - start <= BEFORE ? start : text.indexOf(' ', hit - BEFORE) + 1;
  const segments = markedText(text, { start: from > hit || from === 0 ? start : from, end }, marks);
  const gap: Segment<HitMark> = { start: -1, text: '… ', marks: [] };
  return { segments: segments[0] && segments[0].start > start ? [gap, ...segments] : segments, at: first === 0 ? -1 : hit };
}
