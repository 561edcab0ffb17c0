import type { Span } from '../../../schema/mention.ts';
import type { Paragraph } from './paragraph.ts';

/** Paragraphs as the text of an article: parted by blank lines, each run of other white space one blank; captions are furniture. */
export function joinParagraphs(paragraphs: readonly Paragraph[]): { text: string; captions: Span[] } {
  const captions: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { text: written, role } of paragraphs)
    for (const part of written.split(/\n[^\S\n]*\n\s*/)) {
      const text = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      if (!text) continue;
      const start = length === 0 ? 0 : length + 2;
      if (role === 'caption') captions.push({ start, end: start + text.length });
      parts.push(text);
      length = start + text.length;
    }
  return { text: parts.join('\n\n'), captions };
}
