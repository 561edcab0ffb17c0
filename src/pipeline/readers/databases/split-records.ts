import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Piece } from '../format.ts';

/** Lines of an export that may be an article. */
export interface Stretch {
  readonly lines: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
  /** The line that ends an article in this database was there. */
  readonly isWhole: boolean;
}

/**
 * The pieces of an export, each with its number, line by line. What holds the signs of an article is one, whole or cut off; of what
 * holds none, as a list of hits or the words of a licence, a note says that it is left out.
 *
 * @param isArticle whether lines hold an article
 * @param isKnown whether they are a part of every export that nobody misses
 */
export function* recordsOf(
  path: string,
  format: string,
  stretches: Iterable<Stretch>,
  isArticle: (text: string) => boolean,
  isKnown: (text: string) => boolean,
): Generator<Piece | Diagnostic> {
  let record = 0;
  for (const { lines, line: start, isWhole } of stretches) {
    const text = lines.join('\n');
    const line = start + blankLines(lines);
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (isArticle(text)) {
      yield { path, format, record: ++record, line, text: text.replace(/^\s*\n/, '') };
      if (!isWhole)
        yield {
          kind: 'note',
          path,
          line,
          message: `article ${record} does not end as the others do; the file may be cut off`,
          cure: 'export it again',
        };
    } else if (!isKnown(text)) yield { kind: 'note', path, line, message: `“${excerpt(text)}” is part of no article, and is left out` };
  }
}

function blankLines(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  return Math.max(first, 0);
}
