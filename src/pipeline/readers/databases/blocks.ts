/** Lines that stand together: a paragraph, or the lines of a head. */
export type Block = readonly string[];

/** The lines of a text without the white space around them, parted where a line is blank. */
export function blocksOf(text: string): Block[] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  for (const written of text.split('\n')) {
    const line = written.replace(/\u00a0/g, ' ').trim();
    if (!line) open = undefined;
    else if (open) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
}

/** The width at which databases break the lines of plain text, and from how far on a line of it counts as full. */
const WIDEST = 100;
const FULL = 45;

/**
 * Blocks as the paragraphs of a text. The line breaks of a block whose lines all fill the database's own width are the
 * database's and go; in any other block, each line that is longer is a paragraph of its own, and short ones stay lines.
 */
export function paragraphText(blocks: readonly Block[]): string {
  return blocks.map(paragraphOf).filter(Boolean).join('\n\n');
}

function paragraphOf(lines: Block): string {
  if (lines.length < 2) return lines[0] ?? '';
  const isWrapped = lines.every((line) => line.length <= WIDEST) && lines.slice(0, -1).every((line) => line.length >= FULL);
  if (isWrapped) return lines.join(' ');
  return lines.join(lines.some((line) => line.length > WIDEST) ? '\n\n' : '\n');
}
