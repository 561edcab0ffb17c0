import Papa from 'papaparse';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { endOfRow } from '../text/end-of-row.ts';
import { findFields } from './fields.ts';
import type { Piece, TextFormat } from './format.ts';
import { lineAt, unifyNewlines } from './newlines.ts';
import { noTextColumn, readRow, remarksOnColumns } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const QUOTES_CURE = 'end it with a double quote, and write a double quote inside it as two';

/**
 * A table with a line of column names, parted by comma, semicolon, tab or bar: whichever makes most of the names known ones. A row
 * is a record; its piece holds the cells as JSON.
 */
export const csv: TextFormat = {
  name: 'csv',
  label: 'CSV or TSV',
  // Much that exports tables names them as Excel's.
  endings: ['csv', 'tsv', 'tab', 'xls'],
  severalRecords: true,
  split: splitTable,
  read: readRow,
};

function* splitTable(path: string, source: string, config: Config): Generator<Piece | Diagnostic> {
  const text = unifyNewlines(source);
  // Excel writes and reads a first line that names the delimiter.
  const preamble = /^\s*(?:sep=.\n)?\s*/i.exec(text)![0];
  const headerLine = lineAt(text, preamble.length);
  const head = findHeader(text, preamble.length, config);
  if (!head) {
    if (text.slice(preamble.length)) yield noTextColumn(path, headerLine, firstLine(text.slice(preamble.length)));
    return;
  }
  const { delimiter, header } = head;
  yield* remarksOnColumns(path, headerLine, header, config);
  let record = 0;
  let line = headerLine + linesIn(text, preamble.length, head.end);
  for (let at = head.end; at < text.length;) {
    const row = endOfRow(text, at, delimiter);
    const end = row.problem ? endOfBrokenRow(text, at, delimiter, header.length) : row.end;
    const lines = linesIn(text, at, end);
    const written = text.slice(at, end).replace(/\n$/, '');
    if (row.problem) {
      record++;
      const where = lines > 1 ? ` (lines ${line} to ${line + lines - 1})` : '';
      yield { kind: 'rejected', path, line, message: `“${excerpt(firstLine(written))}” ${row.problem}${where}`, cure: QUOTES_CURE };
    } else if (written.trim()) {
      const cells = cellsOf(written, delimiter);
      while (cells.length > header.length && cells.at(-1) === '') cells.pop();
      if (cells.some((cell) => cell.trim())) {
        record++;
        if (cells.length === header.length) yield { path, format: 'csv', record, line, text: JSON.stringify(cells), header };
        else yield wrongWidth(path, line, written, cells.length, header.length);
      }
    }
    line += lines;
    at = end;
  }
}

/** The row of column names under the delimiter that makes most of them known, provided that one names the text. */
function findHeader(text: string, start: number, config: Config): { delimiter: string; header: string[]; end: number } | undefined {
  const readings = DELIMITERS.flatMap((delimiter) => {
    const { end, problem } = endOfRow(text, start, delimiter);
    if (problem) return [];
    const header = cellsOf(text.slice(start, end).replace(/\n$/, ''), delimiter);
    while (header.length > 1 && header.at(-1)!.trim() === '') header.pop();
    const fields = findFields(header, config);
    return fields.has('text') ? [{ delimiter, header, end, known: fields.size }] : [];
  });
  return readings.sort((a, b) => b.known - a.known)[0];
}

function wrongWidth(path: string, line: number, written: string, cells: number, columns: number): Diagnostic {
  const message = `“${excerpt(firstLine(written))}” has ${cells} ${cells === 1 ? 'field' : 'fields'}, the header ${columns}`;
  return { kind: 'rejected', path, line, message, cure: 'put a field that holds a delimiter or a line break in double quotes' };
}

/**
 * Where a row with broken quotation gives way to the next one: a sound row, or one that is broken too but has enough delimiters
 * for a row of its own. Everything before is lost with it, not taken for rows.
 */
function endOfBrokenRow(text: string, start: number, delimiter: string, columns: number): number {
  for (let newline = text.indexOf('\n', start); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    const row = endOfRow(text, newline + 1, delimiter);
    const written = text.slice(newline + 1, row.end).replace(/\n$/, '');
    const fields = row.problem ? firstLine(text.slice(newline + 1)).split(delimiter) : cellsOf(written, delimiter);
    if (written.trim() && (row.problem ? fields.length >= columns : fields.length === columns)) return newline + 1;
  }
  return text.length;
}

function cellsOf(row: string, delimiter: string): string[] {
  return Papa.parse<string[]>(row, { delimiter, newline: '\n' }).data[0] ?? [];
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return end === text.length && text[end - 1] !== '\n' ? lines + 1 : lines;
}
