import type { Span } from '../../schema/mention.ts';

/** The paragraphs of a text from an offset on: what blank lines part, white space at their ends left out. */
export function paragraphs(text: string, from = 0): Span[] {
  const spans: Span[] = [];
  const push = (start: number, end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (!trimmed) return;
    const at = start + part.indexOf(trimmed);
    spans.push({ start: at, end: at + trimmed.length });
  };
  let start = from;
  const gap = /\r?\n[^\S\n]*(?:\r?\n\s*)/g;
  gap.lastIndex = from;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    push(start, match.index);
    start = gap.lastIndex;
  }
  push(start, text.length);
  return spans;
}
