import type { Span } from '../../schema/mention.ts';
import type { Quote } from '../passages/quotes.ts';

/** Sentences that stand farther apart, in letters, are noted by the first of them: nobody means all that lies between. */
const WHOLE = 1000;

/** The stretch of its article's text that a passage is noted as; undefined where all of it is a headline, which is no part of the text. */
export function passageStretch({ segments, at }: Pick<Quote, 'segments' | 'at'>): Span | undefined {
  const parts: Span[] = [];
  let isGap = true;
  for (const { start, text, marks } of segments) {
    const last = parts.at(-1);
    if (marks.some(({ kind }) => kind === 'gap')) isGap = true;
    else if (isGap || !last) {
      parts.push({ start, end: start + text.length });
      isGap = false;
    } else parts[parts.length - 1] = { start: last.start, end: start + text.length };
  }
  const inText = at < 0 ? parts.slice(1) : parts;
  const [first] = inText;
  const last = inText.at(-1);
  return first && last && last.end - first.start <= WHOLE ? { start: first.start, end: last.end } : first;
}
