import type { Column } from './reading-order.ts';
import type { Line } from './text-item.ts';

/** Text of several lines, and the largest of their fonts. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  /** From 0. */
  readonly page: number;
}

/** In sizes of the font. */
const INDENT = 0.7;
/** More than this beyond the usual distance of lines is the gap between paragraphs. */
const GAP = 1.35;
/** Fonts that differ by more set a heading apart. */
const OTHER_SIZE = 1.12;
/** A line that ends so far before the edge of its column, as a share of its width, is the last of its paragraph. */
const SHORT = 0.12;
const ENDS_SENTENCE = /[.!?:…。؟"”’)\]]$/u;

/**
 * The paragraphs that lines make, over the ends of columns and pages. Words that are parted at the end of a line are joined: without
 * the hyphen, unless the document has the word with it elsewhere.
 *
 * @param columns of each page, in reading order
 */
export function joinLines(columns: readonly (readonly Column[])[]): Paragraph[] {
  const words = wordsOf(columns);
  const paragraphs: Paragraph[] = [];
  let open: { text: string; size: number; page: number } | undefined;
  let before: { line: Line; edges: Edges } | undefined;
  columns.forEach((onPage, page) => {
    for (const column of onPage) {
      const edges = edgesOf(column);
      column.forEach((line, i) => {
        const isSameColumn = i > 0;
        if (open && before && isContinued(before, line, edges, isSameColumn)) open.text = joined(open.text, line.text, words);
        else {
          if (open) paragraphs.push(open);
          open = { text: line.text, size: line.size, page };
        }
        before = { line, edges };
      });
    }
  });
  if (open) paragraphs.push(open);
  return paragraphs;
}

/** A column's sides, and the usual distance of its lines. */
interface Edges {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

function edgesOf(column: Column): Edges {
  const pitches = column
    .slice(1)
    .map((line, i) => line.y - column[i]!.y)
    .filter((pitch) => pitch > 0)
    .sort((a, b) => a - b);
  return {
    left: Math.min(...column.map(({ left }) => left)),
    right: Math.max(...column.map(({ right }) => right)),
    // Gaps between paragraphs make some distances larger, none smaller.
    pitch: pitches[Math.floor(pitches.length / 3)] ?? (column[0]?.size ?? 10) * 1.2,
  };
}

function isContinued(before: { line: Line; edges: Edges }, line: Line, edges: Edges, isSameColumn: boolean): boolean {
  const { line: last } = before;
  if (Math.max(last.size, line.size) > OTHER_SIZE * Math.min(last.size, line.size)) return false;
  if (/[\u00ad-]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)) return true;
  const isIndented = line.left - edges.left > INDENT * line.size && edges.right - line.right < 0.5 * (edges.right - edges.left);
  const width = before.edges.right - before.edges.left;
  const isShort = before.edges.right - last.right > SHORT * width;
  if (isSameColumn) {
    if (line.y - last.y > GAP * edges.pitch) return false;
    if (isIndented && (last.left - edges.left <= INDENT * last.size || isShort)) return false;
    return !(isShort && ENDS_SENTENCE.test(last.text));
  }
  return (
    !isIndented && !(ENDS_SENTENCE.test(last.text) && isShort) && (!ENDS_SENTENCE.test(last.text) || /^\p{Ll}/u.test(line.text) || !isShort)
  );
}

function joined(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return `${text.slice(0, -1)}${next}`;
  const parted = /([\p{L}\p{M}]+)-$/u.exec(text);
  const rest = /^[\p{Ll}][\p{L}\p{M}]*/u.exec(next)?.[0];
  if (!parted || rest === undefined) return `${text} ${next}`;
  const [first] = [parted[1]!.toLowerCase()];
  const isWritten = words.has(`${first}-${rest.toLowerCase()}`) && !words.has(`${first}${rest.toLowerCase()}`);
  return `${isWritten ? text : text.slice(0, -1)}${next}`;
}

/** Words within lines, those with hyphens whole. */
function wordsOf(columns: readonly (readonly Column[])[]): Set<string> {
  const words = new Set<string>();
  for (const column of columns.flat())
    for (const { text } of column) for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word);
  return words;
}
