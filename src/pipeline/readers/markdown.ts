import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { frontMatter } from './front-matter.ts';
import type { Piece, RawArticle, TextFormat } from './format.ts';
import { markdownText } from './markdown-text.ts';
import { lineAt, unifyNewlines } from './newlines.ts';

/** Markdown, with or without front matter in YAML. Its title is the front matter's, else the first heading of the first rank. */
export const markdown: TextFormat = {
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
  const crowded = crowdedParagraph(body);
  if (crowded >= 0) {
    const message = `a paragraph has more than ${MOST_MARKS} marks of Markdown`;
    const line = lineAt(piece.text, piece.text.length - body.length + crowded);
    return { kind: 'rejected', path: piece.path, line, message, cure: 'save its text as .txt' };
  }
  const { heading, text } = markdownText(body, fields.title === undefined);
  return { ...(heading === undefined ? {} : { title: heading }), ...fields, text };
}

/** The parser's time grows with the square of the marks in a paragraph (1 s for 8,000 underlines); no author sets as many. */
const MOST_MARKS = 5000;

/** Where the first paragraph with too many marks begins; −1 where none has. */
function crowdedParagraph(body: string): number {
  let start = 0;
  let marks = 0;
  for (const { 0: found, index } of body.matchAll(/\n[ \t]*\n|[_*~`[\]<!]/g)) {
    if (found.length > 1) {
      start = index + found.length;
      marks = 0;
    } else if (++marks > MOST_MARKS) return start;
  }
  return -1;
}
