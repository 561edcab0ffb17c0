import type { Config } from '../config.ts';
import type { Piece, RawArticle, TextFormat } from './format.ts';
import { unifyNewlines } from './newlines.ts';
import { readHead } from './read-head.ts';

/** Any other text file: its head, which may be missing, and the article behind it, paragraphs parted by blank lines. */
export const plainText: TextFormat = {
  name: 'plain-text',
  label: 'plain text',
  endings: ['txt', 'text'],
  severalRecords: false,
  *split(path, text) {
    yield { path, format: 'plain-text', line: 1, text: unifyNewlines(text) };
  },
  read({ text }: Piece, config: Config): RawArticle {
    const { bodyStart, ...head } = readHead(text, config);
    return { ...head, text: text.slice(bodyStart).trim() };
  },
};
