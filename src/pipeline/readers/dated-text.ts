import type { Diagnostic } from '../diagnostic.ts';
import type { Piece, RawArticle, TextFormat } from './format.ts';
import { lineAt, unifyNewlines } from './newlines.ts';

/** `date`, then something that means to be a day or a month in figures. */
const HEAD = /^\s*date[ \t]+(\d+(?:[-/.]\d+)+(?:T[\d:.+Z-]+)?|\d{8})[.,:]?(?=\s|$)/i;

/**
 * A text file that begins `date 2023-11-06`, after white space or none; the article follows on the same line or the next, its
 * paragraphs parted by blank lines. It has no title.
 */
export const datedText: TextFormat = {
  name: 'dated-text',
  label: 'text that begins with “date 2023-11-06”',
  endings: ['txt', 'text'],
  severalRecords: false,
  recognizes: (text) => HEAD.test(text.slice(0, 1000)),
  *split(path, text) {
    yield { path, format: 'dated-text', line: 1, text: unifyNewlines(text) };
  },
  read(piece: Piece): RawArticle | Diagnostic {
    const head = HEAD.exec(piece.text);
    if (!head)
      return {
        kind: 'rejected',
        path: piece.path,
        message: 'the file does not begin with a date',
        cure: 'begin it with “date 2023-11-06”',
      };
    const line = lineAt(piece.text, head[0].length);
    return {
      date: { text: head[1]!, line, from: 'dateline', removal: 'remove the date' },
      text: piece.text.slice(head[0].length).trim(),
    };
  },
};
