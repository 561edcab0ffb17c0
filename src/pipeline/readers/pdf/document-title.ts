import type { Paragraph } from './join-lines.ts';

/** What is set larger than the text by this is a heading. */
const LARGER = 1.25;
const LONGEST = 250;

/**
 * Which paragraph is the title: the largest of the first page, where it is larger than the text and short enough for one.
 *
 * @returns its index; −1 where none is
 */
export function titleParagraph(paragraphs: readonly Paragraph[]): number {
  const body = bodySize(paragraphs);
  let best = -1;
  paragraphs.forEach(({ text, size, page }, i) => {
    if (page > 0 || text.length > LONGEST || text.length < 5 || size < LARGER * body || !/\p{L}{2}/u.test(text)) return;
    if (best < 0 || size > 1.02 * paragraphs[best]!.size) best = i;
  });
  return best;
}

/** The size that most characters are set in. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const characters = new Map<number, number>();
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** What a program that makes documents calls one that nobody has named. */
const NO_TITLE =
  /^(?:untitled|microsoft (?:word|powerpoint|excel)\b.*|unbenannt|document\d*|print|layout \d+)$|\.(?:docx?|indd|pdf|qxp|odt|rtf|xlsx?|pptx?|html?)$|^\S+$|^https?:/i;

/** The document's own title, where it is one and not what a program put in its place. */
export function statedTitle(title: unknown): string | undefined {
  if (typeof title !== 'string') return undefined;
  const written = title.replace(/\s+/g, ' ').trim();
  return written.length >= 8 && written.length <= LONGEST && !NO_TITLE.test(written) ? written : undefined;
}
