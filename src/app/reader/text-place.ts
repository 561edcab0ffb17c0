import type { Span } from '../../schema/mention.ts';

/**
 * Between places in a text and heights on the screen, by paragraph and in proportion within one. Asks only whole paragraphs
 * for their place: what lies inside those far out of view is not laid out.
 *
 * @param body its children are the paragraphs, in the same order
 * @param y px from the top of what scrolls
 */
export function offsetAt(body: HTMLElement, spans: readonly Span[], y: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = body.children[middle] as HTMLElement;
    if (element.offsetTop + element.offsetHeight <= y) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  const element = body.children[low] as HTMLElement | undefined;
  if (!span || !element) return 0;
  const share = Math.min(1, Math.max(0, (y - element.offsetTop) / Math.max(1, element.offsetHeight)));
  return low === 0 && share === 0 ? 0 : span.start + share * (span.end - span.start);
}

/** Height at which an offset of the text stands. */
export function topOf(body: HTMLElement, spans: readonly Span[], offset: number): number {
  const at = Math.max(
    0,
    spans.findLastIndex((span) => span.start <= offset),
  );
  const span = spans[at];
  const element = body.children[at] as HTMLElement | undefined;
  if (!span || !element) return 0;
  const share = Math.min(1, Math.max(0, (offset - span.start) / Math.max(1, span.end - span.start)));
  return element.offsetTop + share * element.offsetHeight;
}
