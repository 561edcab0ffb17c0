import type { Diagnostic } from '../diagnostic.ts';
import { closingQuote } from './closing-quote.ts';
import type { Piece, TextFormat } from './format.ts';
import { readJsonRecord } from './json-record.ts';

/** A `.json` file: one object, which is an article, or an array of them. */
export const json: TextFormat = {
  name: 'json',
  label: 'JSON',
  endings: ['json'],
  severalRecords: true,
  split: splitJson,
  read: readJsonRecord,
};

function* splitJson(path: string, text: string): Generator<Piece | Diagnostic> {
  const start = text.search(/\S/);
  if (start < 0) return;
  if (text[start] !== '[') {
    yield { path, format: 'json', line: leadingLines(text) + 1, text: text.trim() };
    return;
  }
  let record = 0;
  let line = 1;
  let depth = 0;
  let from = start + 1;
  let fromLine = 1;
  const marks = /["[\]{},\n]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    switch (mark[0]) {
      case '\n':
        line++;
        break;
      case '"': {
        const end = closingQuote(text, at);
        marks.lastIndex = end < 0 ? text.length : end + 1;
        break;
      }
      case '[':
      case '{':
        depth++;
        break;
      default: {
        if (mark[0] !== ',') depth--;
        if (depth > 1 || (depth === 1 && mark[0] !== ',')) break;
        const element = text.slice(from, at);
        if (element.trim()) yield { path, format: 'json', record: ++record, line: fromLine + leadingLines(element), text: element.trim() };
        from = at + 1;
        fromLine = line;
        if (depth === 0) return;
      }
    }
  }
  const rest = text.slice(from);
  if (rest.trim()) yield { path, format: 'json', record: record + 1, line: fromLine + leadingLines(rest), text: rest.trim() };
  yield { kind: 'note', path, line, message: 'the list has no end', cure: 'close it with ], and look whether articles are missing' };
}

function leadingLines(element: string): number {
  return element.slice(0, element.search(/\S/)).split('\n').length - 1;
}
