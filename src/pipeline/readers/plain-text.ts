import { ownDate } from '../text/own-date.ts';
import type { Config } from '../config.ts';
import type { Format, Piece, RawArticle, RawDate } from './format.ts';
import { unifyNewlines } from './newlines.ts';

/** A line that says it is a date is one, or an error. */
const LABEL =
  /^(?:date|published|publication date|posted|updated|first published|datum|veröffentlicht|publié|fecha)(?: on| am| le)?\s*:\s*(.+)$/iu;
const LABEL_WITHOUT_COLON = /^(?:date|published(?: on)?|posted(?: on)?)\s+(.+)$/iu;
const BYLINE = /^[Bb][Yy]\s+(\p{Lu}[^.!?:;]{1,80})$/u;
const LONGEST_TITLE = 150;
const MOST_HEAD_LINES = 6;

/**
 * Any other text file. Its head is read line by line until a line is none of these, each at most once: a title (short, alone in
 * its paragraph or above another line of the head, not ending like a sentence), a line with nothing but a date, `By` and a name. The rest is the
 * article, paragraphs parted by blank lines.
 */
export const plainText: Format = {
  name: 'plain-text',
  label: 'plain text',
  endings: ['txt', 'text'],
  severalRecords: false,
  *split(path, text) {
    yield { path, format: 'plain-text', line: 1, text: unifyNewlines(text) };
  },
  read: (piece: Piece, config: Config): RawArticle => readHead(piece.text, config),
};

function readHead(text: string, config: Config): RawArticle {
  let title: string | undefined;
  let date: RawDate | undefined;
  let author: string | undefined;
  let bodyStart = 0;
  let taken = 0;
  let line = 0;
  for (let at = 0; at < text.length && taken < MOST_HEAD_LINES;) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const written = text.slice(at, Math.min(end, at + 2 * LONGEST_TITLE)).trim();
    line++;
    if (written) {
      const dateText = date ? undefined : dateOfLine(written, config);
      const byline = author ? undefined : BYLINE.exec(written)?.[1];
      if (dateText !== undefined) date = { text: dateText, line, from: 'dateline', removal: 'remove the line' };
      else if (byline) author = byline.trim();
      else if (title === undefined && isTitle(written, text.slice(end + 1, end + 400), config)) title = written;
      else break;
      taken++;
      bodyStart = end;
    }
    at = end + 1;
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(date ? { date } : {}),
    ...(author ? { author } : {}),
    text: text.slice(bodyStart).trim(),
  };
}

/** What a line of the head gives as a date; undefined where it is no such line. */
function dateOfLine(line: string, config: Config): string | undefined {
  const labelled = LABEL.exec(line)?.[1];
  if (labelled !== undefined && /\d/.test(labelled)) return labelled;
  const written = LABEL_WITHOUT_COLON.exec(line)?.[1] ?? line;
  if (!/\d{4}/.test(written) || /^\d+$/.test(written)) return undefined;
  const date = ownDate(written, config.dateOrder);
  return date.kind === 'date' || date.problem !== 'is not a date' ? written : undefined;
}

function isTitle(line: string, rest: string, config: Config): boolean {
  if (line.length > LONGEST_TITLE || /[.;:,…]["”’']?$/.test(line) || !/\p{L}/u.test(line)) return false;
  if (!/\S/.test(rest)) return false;
  const next = rest.slice(0, rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n')).trim();
  return next === '' || BYLINE.test(next) || dateOfLine(next, config) !== undefined;
}
