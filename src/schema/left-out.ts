import type { Span } from './mention.ts';

/**
 * What stands in the place of sentences that a page does not carry: an ellipsis for those that follow one another, and spaces as long as they
 * were. So every offset is that of the whole text, and a note or a correction made here fits there.
 */
export const ELLIPSIS = '…';

/** Whether this stretch of a text that was withheld in part holds nothing but what stands for left-out sentences. */
export function isLeftOut(text: string, start: number, end: number): boolean {
  const first = text[start] === ELLIPSIS ? start + 1 : start;
  return text.slice(first, end).trim() === '';
}

/** Sentences that follow one another and were left out. */
export interface LeftOut extends Span {
  readonly count: number;
}

/** The stretches of a text in which sentences were left out, and how many in each. */
export function leftOutOf(text: string, sentences: readonly (readonly [number, number])[]): LeftOut[] {
  const found: LeftOut[] = [];
  let isOpen = false;
  for (const [start, end] of sentences) {
    const isOut = isLeftOut(text, start, end);
    const last = found.at(-1);
    if (isOut && isOpen && last) found[found.length - 1] = { start: last.start, end, count: last.count + 1 };
    else if (isOut) found.push({ start, end, count: 1 });
    isOpen = isOut;
  }
  return found;
}
