import { chronology } from '../words/chronology.ts';
import { exported } from '../words/exported.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';

export interface CaptionLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

export const CAPTION_LEADING = 18;
export const CAPTION_MARGIN = 16;

/** What stands below a picture, in lines no longer than its width: title, selection, and what it was made from. */
export function captionLines(head: ExportHead, generator: string, width: number, measure: (line: CaptionLine) => number): CaptionLine[] {
  const origin = chronology.origin(head.fingerprint, generator);
  const basis = head.days
    ? exported.basisOfDays(head.days.first, head.days.last, head.articles, origin)
    : exported.basis(head.articles, origin);
  const parts: readonly CaptionLine[] = [
    { text: head.title, size: 15, bold: true },
    { text: head.selection, size: 12, bold: false },
    { text: basis, size: 12, bold: false },
  ];
  return parts.flatMap((part) => wrapped(part, width - 2 * CAPTION_MARGIN, measure));
}

export function captionHeight(lines: readonly CaptionLine[]): number {
  return lines.length * CAPTION_LEADING + 2 * CAPTION_MARGIN;
}

/** A line broken into lines no longer than a width, unless one word alone is. */
export function wrapped(part: CaptionLine, width: number, measure: (line: CaptionLine) => number): CaptionLine[] {
  const lines: CaptionLine[] = [];
  let text = '';
  for (const word of part.text.split(' ')) {
    const longer = text ? `${text} ${word}` : word;
    if (text && measure({ ...part, text: longer }) > width) {
      lines.push({ ...part, text });
      text = word;
    } else text = longer;
  }
  return [...lines, { ...part, text }];
}
