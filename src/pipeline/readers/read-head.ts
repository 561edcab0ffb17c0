import { dateLine } from '../text/date-line.ts';
import type { Config } from '../config.ts';
import type { RawDate } from './format.ts';

const BYLINE = /^[Bb][Yy]\s+(\p{Lu}[^.!?:;]{1,80})$/u;
const LONGEST_TITLE = 150;
const MOST_HEAD_LINES = 6;

/** What the first lines of a text say of it, and where the article behind them begins. */
export interface Head {
  readonly title?: string;
  readonly date?: RawDate;
  readonly author?: string;
  readonly bodyStart: number;
}

/**
 * The head of a text, line by line until a line is none of these, each at most once: a title (short, alone in its paragraph or
 * above another line of the head, not ending like a sentence), a line with nothing but a date (one that tells of an update gives
 * way to one that does not), `By` and a name.
 *
 * @param known the title, where the text's format has it elsewhere
 */
export function readHead(text: string, config: Config, known?: string): Head {
  let title = known;
  let date: RawDate | undefined;
  let update: RawDate | undefined;
  let author: string | undefined;
  let bodyStart = 0;
  let taken = 0;
  let line = 0;
  for (let at = 0; at < text.length && taken < MOST_HEAD_LINES;) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const written = text.slice(at, Math.min(end, at + 2 * LONGEST_TITLE)).trim();
    line++;
    if (written) {
      const said = dateLine(written, config.dateOrder);
      const byline = author ? undefined : BYLINE.exec(written)?.[1];
      if (said && (said.isUpdate ? !update : !date)) {
        const given: RawDate = { text: said.written, line, from: 'dateline', removal: 'remove the line' };
        if (said.isUpdate) update = given;
        else date = given;
      } else if (byline) author = byline.trim();
      else if (title === undefined && isTitle(written, text.slice(end + 1, end + 400), config)) title = written;
      else break;
      taken++;
      bodyStart = end;
    }
    at = end + 1;
  }
  date ??= update;
  return {
    ...(title === undefined ? {} : { title }),
    ...(date ? { date } : {}),
    ...(author ? { author } : {}),
    bodyStart,
  };
}

function isTitle(line: string, rest: string, config: Config): boolean {
  if (line.length > LONGEST_TITLE || /[.;:,…]["”’']?$/.test(line) || !/\p{L}/u.test(line)) return false;
  if (!/\S/.test(rest)) return false;
  const next = rest.slice(0, rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n')).trim();
  return next === '' || BYLINE.test(next) || dateLine(next, config.dateOrder) !== undefined;
}
