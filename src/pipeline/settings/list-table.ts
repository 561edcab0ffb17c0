import Papa from 'papaparse';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { endOfRow } from '../text/end-of-row.ts';
import { FIELDS, partAliases, type ListField, type WrittenEntity } from './written-entity.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The rows of a list in a table, whose first line names the columns in any order; parted by whichever character makes most of them known. */
export function* readListTable(path: string, source: string): Generator<WrittenEntity | Diagnostic> {
  const text = source.replace(/\r\n?/g, '\n');
  // Excel writes and reads a first line that names the delimiter.
  const start = /^\s*(?:sep=.\n)?\s*/i.exec(text)![0].length;
  const head = findHeader(text, start);
  let line = 1 + newlines(text, 0, start);
  const note = (message: string, cure: string): Diagnostic => ({ kind: 'note', path, line, message, cure });
  if (!head) {
    const message = `“${excerpt(firstLine(text, start))}” names no columns name and type; nothing of the file is used`;
    return yield note(message, 'let the first line be: name,type,aliases,description,link');
  }
  const { delimiter, header } = head;
  const columns = new Map<ListField, number>();
  for (const [at, title] of header.entries()) {
    const field = fieldOf(title);
    const shown = `“${excerpt(title, 30)}”`;
    if (field && !columns.has(field)) columns.set(field, at);
    else if (field) yield note(`column ${shown} stands twice; the first is read`, 'remove one of them');
    else if (title.trim()) yield note(`column ${shown} is not read`, `the columns are ${FIELDS.join(', ')}`);
  }
  line += newlines(text, start, head.end);
  for (let at = head.end; at < text.length;) {
    const row = endOfRow(text, at, delimiter);
    const end = row.problem ? nextSoundRow(text, at, delimiter, header.length) : row.end;
    const lines = newlines(text, at, end);
    const written = text.slice(at, end);
    if (row.problem) {
      const last = line + Math.max(1, lines) - 1;
      yield note(
        `“${excerpt(firstLine(text, at))}” ${row.problem}; ${last > line ? `lines ${line} to ${last} are` : 'it is'} left out`,
        'end it with a double quote, and write a double quote inside it as two',
      );
    } else if (written.trim()) {
      const cells = cellsOf(written, delimiter);
      while (cells.length > header.length && cells.at(-1)!.trim() === '') cells.pop();
      if (cells.length > header.length)
        yield note(
          `“${excerpt(firstLine(text, at))}” has ${cells.length} fields, the first line ${header.length}; it is left out`,
          'put a field that holds a delimiter or a line break in double quotes',
        );
      else if (cells.some((cell) => cell.trim())) yield entityOf(cells, columns, line);
    }
    line += lines;
    at = end;
  }
}

function entityOf(cells: readonly string[], columns: ReadonlyMap<ListField, number>, line: number): WrittenEntity {
  const cell = (field: ListField) => cells[columns.get(field) ?? -1] ?? '';
  return {
    line,
    name: cell('name'),
    type: cell('type'),
    aliases: partAliases(cell('aliases')),
    description: cell('description'),
    link: cell('link'),
  };
}

function fieldOf(title: string): ListField | undefined {
  return FIELDS.find((field) => field === title.trim().toLowerCase());
}

function findHeader(text: string, start: number): { delimiter: string; header: string[]; end: number } | undefined {
  const readings = DELIMITERS.flatMap((delimiter) => {
    const { end, problem } = endOfRow(text, start, delimiter);
    if (problem) return [];
    const header = cellsOf(text.slice(start, end), delimiter);
    const known = new Set(header.flatMap((title) => fieldOf(title) ?? []));
    return known.has('name') && known.has('type') ? [{ delimiter, header, end, known: known.size }] : [];
  });
  return readings.sort((a, b) => b.known - a.known)[0];
}

/** Where a row with broken quotation gives way to one that is whole; what stands between is lost with it, and never taken for entries. */
function nextSoundRow(text: string, start: number, delimiter: string, columns: number): number {
  for (let newline = text.indexOf('\n', start); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    const { end, problem } = endOfRow(text, newline + 1, delimiter);
    if (!problem && cellsOf(text.slice(newline + 1, end), delimiter).length === columns) return newline + 1;
  }
  return text.length;
}

function cellsOf(row: string, delimiter: string): string[] {
  return Papa.parse<string[]>(row.replace(/\n$/, ''), { delimiter, newline: '\n' }).data[0] ?? [];
}

function firstLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function newlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
