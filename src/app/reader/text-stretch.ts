import type { Span } from '../../schema/mention.ts';

/**
 * The stretch of an article's text that is selected in the page, without white space at its ends; undefined where nothing of the
 * text is, or what is selected begins or ends elsewhere.
 *
 * @param body whose children are the paragraphs, in their order
 */
export function selectedStretch(
  selection: Selection | null,
  body: Element,
  paragraphs: readonly Span[],
  articleText: string,
): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset, body, paragraphs);
  const end = offsetOf(range.endContainer, range.endOffset, body, paragraphs);
  return start === undefined || end === undefined ? undefined : trimmed({ start, end }, articleText);
}

/** The same of a headline: the stretch of what it says. */
export function selectedInHeadline(selection: Selection | null, headline: Element): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!headline.contains(startContainer) || !headline.contains(endContainer)) return undefined;
  const place = { start: lettersBefore(headline, startContainer, startOffset), end: lettersBefore(headline, endContainer, endOffset) };
  return trimmed(place, headline.textContent);
}

/** Where in the article's text a place in the page is; undefined outside its paragraphs. */
export function offsetOf(node: Node, offset: number, body: Element, paragraphs: readonly Span[]): number | undefined {
  const i = [...body.children].findIndex((paragraph) => paragraph.contains(node));
  const paragraph = paragraphs[i];
  if (!paragraph) return undefined;
  return paragraph.start + lettersBefore(body.children[i]!, node, offset);
}

function lettersBefore(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function trimmed({ start, end }: Span, text: string): Span | undefined {
  const words = text.slice(start, end);
  const inner = words.trim();
  if (inner === '') return undefined;
  const from = start + words.indexOf(inner);
  return { start: from, end: from + inner.length };
}
