import type { Span } from './mention.ts';

/**
 * The first line of a text, where it says the title once more: such a title is read once, in the text, and its names are
 * counted there. Case, white space and a full stop at the end are no difference.
 */
export function repeatedTitle(title: string | undefined, text: string): Span | undefined {
  if (!title) return undefined;
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd).trimEnd();
  return plain(line) === plain(title) ? { start, end: start + line.length } : undefined;
}

function plain(line: string): string {
  return line.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
