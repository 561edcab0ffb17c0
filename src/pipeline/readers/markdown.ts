import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { frontMatter } from './front-matter.ts';
import type { Format, Piece, RawArticle } from './format.ts';
import { markdownText } from './markdown-text.ts';
import { unifyNewlines } from './newlines.ts';

/** Markdown, with or without front matter in YAML. Its title is the front matter's, else the first heading of the first rank. */
export const markdown: Format = {
  name: 'markdown',
  label: 'Markdown',
  endings: ['md', 'markdown'],
  severalRecords: false,
  mostCharacters: 2_000_000,
  *split(path, text) {
    yield { path, format: 'markdown', line: 1, text: unifyNewlines(text) };
  },
  read: readMarkdown,
};

function readMarkdown(piece: Piece, config: Config): RawArticle | Diagnostic {
  const front = frontMatter(piece.path, piece.text, config);
  if ('kind' in front) return front;
  const { fields, body } = front;
  const { heading, text } = markdownText(body, fields.title === undefined);
  return { ...(heading === undefined ? {} : { title: heading }), ...fields, text };
}
