import { dayOf, isoDay, parseIsoDay } from '../../schema/day.ts';
import type { DateOrder } from './figure-order.ts';
import { monthOf, nearestMonth } from './month-names.ts';

export type OwnDate =
  | { readonly kind: 'date'; readonly value: string }
  /** `problem` continues `date "4 Mach 2019" …`; `cure` is a sentence without its first capital. */
  | { readonly kind: 'problem'; readonly problem: string; readonly cure: string };

const GENERIC_CURE = 'write it as year-month-day, such as 2019-03-04';
const TIME = String.raw`(?:[\s,T|–-]*(?:at |um |à |a las |alle |om )?\d{1,2}(?:[:.h]\d{0,2}| ?[ap]\.?m\b).{0,60})?`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|\.|º|°)?`;
const WORD = String.raw`(\p{L}{3,12})\.?`;

const LEADING_TIME = /^\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}\b)?,?\s+(?:on )?(?=\p{L}|\d)/iu;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:mo|di|mi|do|fr|sa|so)(?=[.,]))(?:s|nes|rs|ur)?(?:day)?[.,]*\s+(?:den |le |el |the )?/iu;

const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?${TIME}$`, 'u');
const COMPACT = new RegExp(String.raw`^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}.{0,10})?$`, 'u');
const EAST_ASIAN = /^(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/u;
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})${TIME}$`, 'u');
const MONTH_FIRST = new RegExp(String.raw`^${WORD} (\d{1,2})${ORDINAL},? (?:\d\d:\d\d:\d\d (?:[A-Z]{2,4} )?)?(\d{4})${TIME}$`, 'iu');
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})${ORDINAL}[ -]?(?:de |of )?${WORD},?[ -](?:del? |of )?(\d{4})${TIME}$`, 'iu');
const MONTH_ONLY = /^(\p{L}{3,12})\.?,? (?:de |of )?(\d{4})$/iu;

/**
 * The day (or month, or year) that an article gives as its own date, as an EDTF value: the calendar day as written, whatever time
 * and offset stand behind it. Read are ISO 8601, RFC 2822, month names in seven languages (`March 4, 2019`, `4. März 2019`),
 * `2019/03/04`, `20190304`, `4.3.2019` (day first) and `13/6/2023`; `11/6/2023` only with an order. A number of seconds or
 * milliseconds since 1970 is written in no time zone; it is read as the day in UTC.
 */
export function ownDate(written: string, order?: DateOrder): OwnDate {
  const whole = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^["'“]|["'”]$/g, '');
  const text = whole.replace(LEADING_TIME, '').replace(WEEKDAY, '');
  return (
    numbersOnly(text) ??
    yearFirst(text) ??
    dayMonthYear(text, order) ??
    withMonthName(text) ?? { kind: 'problem', problem: 'is not a date', cure: GENERIC_CURE }
  );
}

function numbersOnly(text: string): OwnDate | undefined {
  if (/^\d{4}$/.test(text)) return inRange(Number(text)) ? { kind: 'date', value: text } : undefined;
  const epoch = /^(\d{9,10})(?:\d{3})?(?:\.\d+)?$/.exec(text);
  if (epoch) return { kind: 'date', value: isoDay(Math.floor(Number(epoch[1]) / 86_400)) };
  const compact = COMPACT.exec(text);
  return compact ? calendarDay(compact[1]!, compact[2]!, compact[3]) : undefined;
}

function yearFirst(text: string): OwnDate | undefined {
  const parts = YEAR_FIRST.exec(text);
  if (parts) return calendarDay(parts[1]!, parts[3]!, parts[4]);
  const eastAsian = EAST_ASIAN.exec(text);
  return eastAsian ? calendarDay(eastAsian[1]!, eastAsian[2]!, eastAsian[3]) : undefined;
}

function dayMonthYear(text: string, order: DateOrder | undefined): OwnDate | undefined {
  const parts = NUMBERS.exec(text);
  if (!parts) return undefined;
  const [, first, separator, second, year] = parts as unknown as [string, string, string, string, string];
  const asDmy = calendarDay(year, second, first);
  const asMdy = calendarDay(year, first, second);
  if (asDmy.kind === 'problem') return asMdy.kind === 'problem' && Number(second) <= 12 ? asDmy : asMdy;
  if (asMdy.kind === 'problem' || asMdy.value === asDmy.value) return asDmy;
  if (order) return order === 'dmy' ? asDmy : asMdy;
  if (separator === '.') return asDmy; // 4.3.2019 is written only where the day comes first
  return {
    kind: 'problem',
    problem: `could be ${asMdy.value} or ${asDmy.value}`,
    cure: 'say which with --date-order mdy or --date-order dmy, or write it as year-month-day',
  };
}

function withMonthName(text: string): OwnDate | undefined {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]);
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly ? named(monthOnly[2]!, monthOnly[1]!, undefined) : undefined;
}

function named(year: string, word: string, day: string | undefined): OwnDate {
  const month = monthOf(word);
  if (month !== undefined) return calendarDay(year, String(month), day);
  const meant = nearestMonth(word);
  const guess = meant === undefined ? undefined : calendarDay(year, String(meant), day);
  return { kind: 'problem', problem: 'is not a date', cure: guess?.kind === 'date' ? `write ${guess.value}` : GENERIC_CURE };
}

/** The value, if there is such a day; else what is wrong with it. */
function calendarDay(year: string, month: string, day: string | undefined): OwnDate {
  const value = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  const monthNumber = Number(month);
  if (!inRange(Number(year))) return { kind: 'problem', problem: 'is not a date', cure: GENERIC_CURE };
  if (monthNumber < 1 || monthNumber > 12) return { kind: 'problem', problem: 'is not a date', cure: GENERIC_CURE };
  if (day === undefined || parseIsoDay(value) !== undefined) return { kind: 'date', value };
  const last = isoDay(dayOf(Number(year), monthNumber + 1, 1) - 1);
  return {
    kind: 'problem',
    problem: `is not a date, ${last.slice(0, 7)} ends on the ${last.slice(8)}th`.replace('31th', '31st'),
    cure: GENERIC_CURE,
  };
}

/** Years in which newspapers are printed; beyond, a number is more likely something else. */
function inRange(year: number): boolean {
  return year >= 1500 && year <= 2199;
}
