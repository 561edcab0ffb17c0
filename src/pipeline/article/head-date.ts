import { isoDay, yearMonthDay } from '../../schema/day.ts';
import { edtfDays } from '../../schema/edtf.ts';
import { dateLine } from '../text/date-line.ts';
import type { DateOrder } from '../text/figure-order.ts';
import { ownDate } from '../text/own-date.ts';

/** The date at the head of a text, with the words that give it. */
export interface HeadDate {
  readonly value: string;
  readonly written: string;
  /** Only "Updated …" was found. */
  readonly isUpdate: boolean;
  /** The text names day and month alone. */
  readonly yearInferred: boolean;
}

const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?`;
const MONTH_DAY = String.raw`\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?`;
const DAY_MONTH = String.raw`\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9}\.?`;
const WITH_YEAR = String.raw`(?<date>${MONTH_DAY},? \d{4}|${DAY_MONTH},? \d{4}|\d{4}-\d\d-\d\d)`;
const WITHOUT_YEAR = String.raw`(?<date>${MONTH_DAY}|${DAY_MONTH})`;
/** An agency, a slash or a dash: what parts a dateline from the report. */
const END = String.raw`\s*(?:\([^()]{1,40}\)|[-–—:/])`;
const PLACE = String.raw`\p{Lu}[\p{L} .,'’/-]{1,60}?`;
const PLACE_IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]*){0,5}`;

/** A place, a date and an agency or a dash: how a report from elsewhere begins. A date without a year needs a place in capitals or an agency. */
const DATELINES: readonly RegExp[] = [
  new RegExp(String.raw`^${PLACE}, ${WEEKDAY}${WITH_YEAR}${END}`, 'u'),
  new RegExp(String.raw`^${PLACE_IN_CAPITALS}:? ${WEEKDAY}${WITH_YEAR}${END}`, 'u'),
  new RegExp(String.raw`^${PLACE}(?: [-–—])? \(${WEEKDAY}${WITH_YEAR}\)\s*[-–—:]`, 'u'),
  new RegExp(String.raw`^${WEEKDAY}${WITH_YEAR}(?:,? ${PLACE})?\s*(?:\([^()]{1,40}\)\s*)?[–—:]`, 'u'),
];
const YEARLESS: readonly RegExp[] = [
  new RegExp(String.raw`^${PLACE_IN_CAPITALS}[,:]? ${WEEKDAY}${WITHOUT_YEAR}${END}`, 'u'),
  new RegExp(String.raw`^${PLACE}, ${WEEKDAY}${WITHOUT_YEAR}\s*\(\p{Lu}[^()]{1,40}\)\s*[-–—:]`, 'u'),
];

/** Lines of the head that are looked at, and from how many characters on one is a paragraph, after which no head goes on. */
const MOST_LINES = 5;
const PARAGRAPH = 160;

/**
 * The date that a text itself begins with: a dateline ("LONDON, Nov. 6, 2023 (Reuters) –"), or among the first lines one that
 * holds a date and nothing else, or "Published:" or "Updated:" and a date. A dateline without a year takes the last one in which
 * its day does not lie after `near`, and is none without that.
 *
 * @param near EDTF value of what else is known of when the article appeared
 */
export function headDate(text: string, order: DateOrder | undefined, near: string | undefined): HeadDate | undefined {
  let update: HeadDate | undefined;
  let seen = 0;
  for (let at = 0; at < text.length && seen < MOST_LINES;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 2 * PARAGRAPH)).trim();
    at = end + 1;
    if (!line) continue;
    seen++;
    const found = (/\d/.test(line) && (line.length < PARAGRAPH ? alone(line, order) : undefined)) || dateline(line, order, near);
    if (found && !found.isUpdate) return found;
    update ??= found;
    if (line.length >= PARAGRAPH || (line.length > PARAGRAPH / 2 && /[.!?]["”’]?$/.test(line))) break;
  }
  return update;
}

function alone(line: string, order: DateOrder | undefined): HeadDate | undefined {
  const said = dateLine(line, order);
  const date = said && ownDate(said.written, order);
  // A year or a month alone heads a chapter as well as an article.
  if (!date || date.kind === 'problem' || date.value.length < 10) return undefined;
  return { value: date.value, written: said.written, isUpdate: said.isUpdate, yearInferred: false };
}

function dateline(line: string, order: DateOrder | undefined, near: string | undefined): HeadDate | undefined {
  if (!/^\P{Ll}/u.test(line) || !/\d/.test(line.slice(0, 100))) return undefined;
  for (const form of DATELINES) {
    const written = form.exec(line)?.groups?.['date'];
    const date = written === undefined ? undefined : ownDate(written, order);
    if (date?.kind === 'date') return { value: date.value, written: written!, isUpdate: false, yearInferred: false };
  }
  const until = near === undefined ? undefined : edtfDays(near)?.last;
  if (until === undefined) return undefined;
  for (const form of YEARLESS) {
    const written = form.exec(line)?.groups?.['date'];
    if (written === undefined) continue;
    const { year } = yearMonthDay(until + 1);
    for (const candidate of [year, year - 1, year - 2]) {
      const date = ownDate(`${written}${/\d$/.test(written) ? ',' : ''} ${candidate}`, order);
      if (date.kind === 'date' && date.value <= isoDay(until + 1))
        return { value: date.value, written, isUpdate: false, yearInferred: true };
    }
  }
  return undefined;
}
