import type { Span } from '../../schema/mention.ts';
import type { Note } from './note.ts';

/**
 * Where a note's words stand in the text of its article now: at their own place, else at the one other place that says the same.
 * Undefined where they are gone, or stand at several places and none of them is their own.
 */
export function placeNote({ start, end, text }: Pick<Note, 'start' | 'end' | 'text'>, articleText: string): Span | undefined {
  if (articleText.slice(start, end) === text) return { start, end };
  const at = articleText.indexOf(text);
  const isOnly = at >= 0 && articleText.indexOf(text, at + 1) < 0;
  return isOnly ? { start: at, end: at + text.length } : undefined;
}
