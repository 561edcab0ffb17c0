import type { TextFormat } from '../format.ts';
import { unifyNewlines } from '../newlines.ts';
import { COUNT_LINE, readNexis } from './read-nexis.ts';
import { recordsOf, type Stretch } from './split-records.ts';
import { dateInLine } from './date-in-line.ts';

const HAS_COUNT_WORD = /document|dokument/iu;
/** Below each article, since Nexis Uni and Lexis+. */
const END_LINE = /^\s*(?:end of document|ende des dokuments|fin du document|fin del documento|einde van document)\s*$/iu;
/** Fields that every article of the database has some of. */
const FIELD = /^[^\S\n]*(?:length|länge|longueur|lengte|load-date|section|rubrik|byline|publication-type|language|copyright)\b/imu;
const TELLING_FIELD = /^[^\S\n]*(?:(?:length|länge|longueur|lengte):[^\S\n]*\d|load-date:|publication-type:)/imu;
/** Lines of the sheet in front: who asked for what, and when. */
const COVER =
  /^\s*(?:user name|date and time|job number|documents? \(\d+\)|client\/matter|search terms|search type|narrowed by|content type|download request|time of request|send to|terms|source|project id)\b/iu;

/**
 * An export of Nexis: LexisNexis Academic ("1 of 10 DOCUMENTS", fields in capitals) or Nexis Uni and Lexis+ ("End of Document").
 * Read are headline, outlet, date, byline, highlight and body; captions are furniture; the sheet in front, indexing and copyright
 * are left out.
 */
export const nexis: TextFormat = {
  name: 'nexis',
  label: 'export of Nexis',
  endings: ['txt', 'text'],
  severalRecords: true,
  recognizes(text) {
    if (!TELLING_FIELD.test(text)) return false;
    const lines = text.split(/\r\n?|\n/);
    return lines.some((line) => END_LINE.test(line) || (COUNT_LINE.test(line) && HAS_COUNT_WORD.test(line)));
  },
  *split(path, source) {
    const lines = unifyNewlines(source).split('\n');
    yield* recordsOf(
      path,
      'nexis',
      stretches(lines),
      (text) => FIELD.test(text) && (TELLING_FIELD.test(text) || /^[^\S\n]*Body[^\S\n]*$/m.test(text)),
      isKnown,
    );
  },
  read: readNexis,
};

function* stretches(lines: readonly string[]): Generator<Stretch> {
  const byEnd = lines.some((line) => END_LINE.test(line));
  let from = 0;
  let isFirst = true;
  const cut = (to: number, isWhole: boolean): Stretch => {
    const start = isFirst && byEnd ? from + afterCover(lines.slice(from, to)) : from;
    return { lines: lines.slice(start, to), line: start + 1, isWhole };
  };
  for (let at = 0; at < lines.length; at++) {
    const isBreak = byEnd ? END_LINE.test(lines[at]!) : COUNT_LINE.test(lines[at]!) && HAS_COUNT_WORD.test(lines[at]!);
    if (!isBreak) continue;
    // Before the first count there is only the sheet in front, and the line itself belongs to the article below.
    if (byEnd || !isFirst) yield cut(at, true);
    from = byEnd ? at + 1 : at;
    isFirst = false;
  }
  if (from < lines.length) yield cut(lines.length, !byEnd);
}

/** Where the first article begins behind the sheet in front, which lists the headlines: where the first of them stands again. */
function afterCover(lines: readonly string[]): number {
  const field = lines.findIndex((line) => TELLING_FIELD.test(line) || /^\s*Body\s*$/.test(line));
  const opening = field < 0 ? lines : lines.slice(0, field);
  const last = opening.findLastIndex((line) => COVER.test(line));
  if (last < 0) return 0;
  const listed = opening.map((line) => /^\s*1\.\s+(\S.*)$/.exec(line)?.[1]).find((headline) => headline !== undefined);
  const again = opening.findIndex((line, at) => at > last && listed !== undefined && plain(line) === plain(listed));
  if (again >= 0) return again;
  const dated = opening.findIndex((line, at) => at > last && dateInLine(line) !== undefined);
  const above = opening.flatMap((line, at) => (at > last && at < dated && line.trim() ? [at] : []));
  return above.at(-2) ?? last + 1;
}

function isKnown(text: string): boolean {
  return text.split('\n').some((line) => COVER.test(line)) || text.split('\n').every((line) => !line.trim() || COUNT_LINE.test(line));
}

function plain(line: string): string {
  return line.replace(/\s+/g, ' ').trim().toLowerCase();
}
