import type { DateSource } from '../../schema/article.ts';
import { edtfDays } from '../../schema/edtf.ts';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import type { RawDate } from '../readers/format.ts';
import { ownDate } from '../text/own-date.ts';
import { headDate, type HeadDate } from './head-date.ts';
import { impossiblePathDate, pathDate, pathYear } from './path-date.ts';

export interface PublicationDate {
  readonly published?: string;
  readonly publishedFrom?: DateSource;
  readonly notes: readonly Diagnostic[];
}

/**
 * When an article was published: what the file says of it, else the dateline or the line that heads the text, else the path. A date
 * that the file does say and that is none is a rejection, since any other day would be a guess.
 *
 * Where the file and the head of the text disagree, the file's date counts, unless it lies more than a day after the other: that is
 * when somebody saved or republished the text, not when it was written. One day is how newspapers work: a report is dated where and
 * when it was filed and printed the day after, and two zones of time may lie between them. An e-mail has the day on which it was
 * sent. A file that knows only the month or year is completed by the head. Whenever a date loses, a note says which and why.
 */
export function publicationDate(
  path: string,
  raw: RawDate | undefined,
  text: string,
  config: Config,
): PublicationDate | (Diagnostic & { kind: 'rejected' }) {
  const fromPath = pathDate(path);
  if (!raw) {
    const head = headDate(text, config.dateOrder, fromPath ?? pathYear(path));
    if (head) return { published: head.value, publishedFrom: 'dateline', notes: differing(path, head.value, 'dateline', fromPath) };
    const notes = impossible(path);
    return fromPath === undefined ? { notes } : { published: fromPath, publishedFrom: 'path', notes };
  }
  const date = ownDate(raw.text, config.dateOrder);
  if (date.kind === 'problem') {
    const message = `date "${excerpt(raw.text)}" ${date.problem}`;
    return { kind: 'rejected', path, line: raw.line, message, cure: `${date.cure}, or ${raw.removal} to date it from the text` };
  }
  const own: PublicationDate = {
    published: date.value,
    publishedFrom: raw.from,
    notes: differing(path, date.value, raw.from, fromPath, raw.line),
  };
  if (raw.isSent) return own;
  const head = headDate(text, config.dateOrder, date.value);
  return head && !head.isUpdate ? weigh(own, head, { path, line: raw.line }) : own;
}

/** The date of the file against that of the text's own head. */
function weigh(own: PublicationDate, head: HeadDate, place: { path: string; line: number }): PublicationDate {
  const [saved, written] = [edtfDays(own.published!), edtfDays(head.value)];
  if (!saved || !written) return own;
  const fromHead: PublicationDate = { published: head.value, publishedFrom: 'dateline', notes: [] };
  if (saved.first < saved.last && saved.first <= written.first && written.last <= saved.last) return fromHead;
  const daysAfter = saved.first - written.last;
  const year = head.yearInferred ? ` (read as ${head.value})` : '';
  const dates = `date ${own.published} ${WHERE[own.publishedFrom!]}`;
  if (daysAfter > 1) {
    const message = `${dates} lies ${daysAfter} days after “${head.written}”${year} at the head of the text; the latter is taken, since a file may be dated by when it was saved`;
    return { ...fromHead, notes: [{ kind: 'note', ...place, message }] };
  }
  if (saved.last - written.first >= -1) return own;
  const message = `${dates} lies before “${head.written}”${year} at the head of the text; the first is taken, since the file says it of the article`;
  return { ...own, notes: [...own.notes, { kind: 'note', ...place, message }] };
}

function impossible(path: string): Diagnostic[] {
  const written = impossiblePathDate(path);
  if (written === undefined) return [];
  const message = `date "${written}" of the file's name is not a date, and is left out`;
  return [{ kind: 'note', path, message, cure: 'rename the file, or begin its text with “date 2019-03-04”' }];
}

const WHERE: Readonly<Record<DateSource, string>> = { metadata: 'of the file', dateline: 'at the head of the text', path: 'of the path' };

function differing(path: string, taken: string, from: DateSource, fromPath: string | undefined, line?: number): Diagnostic[] {
  if (fromPath === undefined || taken.startsWith(fromPath) || fromPath.startsWith(taken)) return [];
  // Filed on one day, kept under the next.
  if (from === 'dateline' && edtfDays(fromPath)!.first - (edtfDays(taken)?.last ?? 0) === 1) return [];
  const message = `date ${taken} ${WHERE[from]} and ${fromPath} ${WHERE.path} differ; the first is taken, since it is the article's own`;
  return [{ kind: 'note', path, ...(line === undefined ? {} : { line }), message }];
}
