import type { Piece, RawArticle, TextFormat } from '../format.ts';
import { unifyNewlines } from '../newlines.ts';
import { ACCESSION, LENGTH, readFactiva } from './read-factiva.ts';
import { recordsOf, type Stretch } from './split-records.ts';

/** Running heads and feet, and what stands in front of and behind the articles. */
const AROUND = /^\s*(?:dow jones|factiva|search summary|page \d+ of \d+|text\b|date\b|source\b|results found|timestamp)|factiva, inc/iu;

/**
 * An export of Factiva, with field codes (HD, BY, PD, SN, LP, TD …) or without. Read are headline, byline, outlet, date, language,
 * lead and text, the accession number as the article's id; codes of subjects, copyright and the search's summary are left out.
 */
export const factiva: TextFormat = {
  name: 'factiva',
  label: 'export of Factiva',
  endings: ['txt', 'text'],
  severalRecords: true,
  recognizes(text) {
    if (!/(?:19|20)\d{6}[A-Za-z0-9]{5,14}[^\S\n]*$/m.test(text)) return false;
    const lines = text.split(/\r\n?|\n/);
    return lines.some((line) => ACCESSION.test(line)) && lines.some((line) => LENGTH.test(line));
  },
  *split(path, source) {
    const lines = unifyNewlines(source).split('\n');
    const isArticle = (text: string) => text.split('\n').some((line) => LENGTH.test(line) || ACCESSION.test(line));
    yield* recordsOf(path, 'factiva', stretches(lines), isArticle, (text) => text.split('\n').some((line) => AROUND.test(line)));
  },
  read: (piece: Piece): RawArticle => readFactiva(piece),
};

function* stretches(lines: readonly string[]): Generator<Stretch> {
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!ACCESSION.test(lines[at]!)) continue;
    yield { lines: lines.slice(from, at + 1), line: from + 1, isWhole: true };
    from = at + 1;
  }
  if (from < lines.length) yield { lines: lines.slice(from), line: from + 1, isWhole: false };
}
