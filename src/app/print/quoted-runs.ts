import { isName } from '../passages/article-marks.ts';
import type { Quote } from '../passages/quotes.ts';
import type { Run } from './printed.ts';

/** A quotation with what it is quoted for in bold: what was searched for, and whom the selection asks for. */
export function quotedRuns({ segments }: Pick<Quote, 'segments'>, asked: readonly number[]): Run[] {
  return segments.map(({ text, marks }) => {
    const isStrong = marks.some((mark) => mark.kind === 'hit' || mark.kind === 'event' || (isName(mark) && asked.includes(mark.entity)));
    return isStrong ? { text, isStrong } : { text };
  });
}
