import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { FIELDS, findFields, mappedName } from './fields.ts';
import type { Piece, RawArticle } from './format.ts';

/** Unread columns that a remark names. */
const MOST_NAMED = 12;

/** What nobody reads should not be missed silently: once for a table, not for every row. */
export function* remarksOnColumns(path: string, line: number, header: readonly string[], config: Config): Generator<Diagnostic> {
  const fields = findFields(header, config);
  const read = new Set(fields.values());
  const unread = header.filter((name, index) => !read.has(index) && name.trim());
  if (unread.length) {
    const named = unread.slice(0, MOST_NAMED).map((name) => `“${excerpt(name, 30)}”`);
    const names = [...named, ...(unread.length > MOST_NAMED ? [`… (${unread.length} in all)`] : [])].join(', ');
    const message = unread.length === 1 ? `column ${names} is not read` : `columns ${names} are not read`;
    yield { kind: 'note', path, line, message, cure: 'say with --map date=Name what a column is, if it is wanted' };
  }
  for (const field of FIELDS) {
    const name = mappedName(field, config);
    if (name !== undefined && !fields.has(field))
      yield { kind: 'note', path, line, message: `no column is named “${excerpt(name, 30)}”, which --map says is the ${field}` };
  }
}

/** The verdict on a table of which no column is the articles' text; `header` is its first row. */
export function noTextColumn(path: string, line: number, header: string): Diagnostic {
  return {
    kind: 'rejected',
    path,
    line,
    message: `no column of “${excerpt(header, 80)}” is the text of the articles`,
    cure: 'name one of them text in the first line, or say which it is with --map text=Name',
  };
}

/** An article from a row: its piece holds the cells as JSON, in the order of its header. */
export function readRow(piece: Piece, config: Config): RawArticle {
  const cells = JSON.parse(piece.text) as string[];
  const places = findFields(piece.header ?? [], config);
  const fields = Object.fromEntries(
    (['id', 'title', 'source', 'url', 'author', 'language'] as const).flatMap((field) => {
      const cell = cells[places.get(field) ?? -1]?.trim();
      return cell ? [[field, cell]] : [];
    }),
  );
  const date = cells[places.get('date') ?? -1]?.trim();
  return {
    ...fields,
    ...(date ? { date: { text: date, line: piece.line, from: 'metadata', removal: 'empty the cell' } } : {}),
    text: cells[places.get('text') ?? -1] ?? '',
  };
}
