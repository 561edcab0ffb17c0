import type { DateSource } from '../../schema/article.ts';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import type { RawDate } from '../readers/format.ts';
import { ownDate } from '../text/own-date.ts';
import { impossiblePathDate, pathDate } from './path-date.ts';

/** A place in capitals (or a name), a date with its year, an agency or a dash: how a report from elsewhere begins. */
const DATELINE =
  /^\s*\p{Lu}[\p{L} .,'’/-]{1,60}?,\s(\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})\s*(?:\([^()]{1,40}\)|[-–—:/])/u;

export interface PublicationDate {
  readonly published?: string;
  readonly publishedFrom?: DateSource;
  readonly notes: readonly Diagnostic[];
}

/**
 * When an article was published: what the file says of it, else the dateline or the line that heads the text, else the path. A date
 * that the file does say and that is none is a rejection, since any other day would be a guess; a path that names another day is a
 * note.
 */
export function publicationDate(
  path: string,
  raw: RawDate | undefined,
  text: string,
  config: Config,
): PublicationDate | (Diagnostic & { kind: 'rejected' }) {
  const fromPath = pathDate(path);
  if (!raw) {
    const dateline = DATELINE.exec(text.slice(0, 200))?.[1];
    const told = dateline === undefined ? undefined : ownDate(dateline, config.dateOrder);
    if (told?.kind === 'date')
      return { published: told.value, publishedFrom: 'dateline', notes: differing(path, told.value, 'dateline', fromPath) };
    const notes = impossible(path);
    return fromPath === undefined ? { notes } : { published: fromPath, publishedFrom: 'path', notes };
  }
  const date = ownDate(raw.text, config.dateOrder);
  if (date.kind === 'problem') {
    const message = `date "${excerpt(raw.text)}" ${date.problem}`;
    return { kind: 'rejected', path, line: raw.line, message, cure: `${date.cure}, or ${raw.removal} to date it from the text` };
  }
  return { published: date.value, publishedFrom: raw.from, notes: differing(path, date.value, raw.from, fromPath, raw.line) };
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
  const message = `date ${taken} ${WHERE[from]} and ${fromPath} ${WHERE.path} differ; the first is taken, since it is the article's own`;
  return [{ kind: 'note', path, ...(line === undefined ? {} : { line }), message }];
}
