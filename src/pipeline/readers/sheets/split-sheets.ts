import type { Config } from '../../config.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import { findFields } from '../fields.ts';
import type { Piece } from '../format.ts';
import { noTextColumn, remarksOnColumns } from '../table.ts';
import type { Row, Sheet } from './sheet.ts';

/** Titles and remarks may stand above the row of column names, but not more. */
const MOST_ABOVE = 20;

/**
 * The rows of all sheets that have a column of texts, each an article; below a row that names the columns. Records are numbered from
 * sheet to sheet, lines are the numbers of rows.
 */
export function* splitSheets(path: string, format: string, sheets: readonly Sheet[], config: Config): Generator<Piece | Diagnostic> {
  const tables = sheets.map((sheet) => ({ sheet, at: headerAt(sheet.rows, config) }));
  const filled = tables.filter(({ sheet }) => sheet.rows.length > 0);
  if (filled.every(({ at }) => at < 0)) {
    const first = filled[0]?.sheet.rows[0];
    if (first) yield noTextColumn(path, first.number, first.cells.filter(Boolean).join(', '));
    return;
  }
  let record = 0;
  for (const { sheet, at } of filled) {
    if (at < 0) {
      const message = `the sheet “${excerpt(sheet.name, 30)}” has no column of texts, and is not read`;
      yield { kind: 'note', path, message, cure: 'name one of its columns text, if it holds articles' };
      continue;
    }
    const header = trimmed(sheet.rows[at]!.cells);
    yield* remarksOnColumns(path, sheet.rows[at]!.number, header, config);
    for (const { number, cells } of sheet.rows.slice(at + 1)) {
      const row = header.map((_, i) => cells[i] ?? '');
      if (row.some((cell) => cell.trim())) yield { path, format, record: ++record, line: number, text: JSON.stringify(row), header };
    }
  }
}

function headerAt(rows: readonly Row[], config: Config): number {
  return rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => findFields(cells, config).has('text'));
}

function trimmed(cells: readonly string[]): string[] {
  const named = cells.map((cell) => cell.trim());
  while (named.length > 1 && named.at(-1) === '') named.pop();
  return named;
}
