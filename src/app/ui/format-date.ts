import { dates } from '../words/dates.ts';
import { dayOf, isoDay, parseIsoDay, yearMonthDay, type Day } from '../../schema/day.ts';

/** What a date may be typed with in any language. */
const ENGLISH = [...dates.months];

/** 1 = Jan. */
export function monthName(month: number): string {
  return dates.months[(((month - 1) % 12) + 12) % 12]!;
}

/** "6 Nov 2023" */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return dates.day(dayOfMonth, monthName(month), year);
}

/** As short as it can be without doubt: "6 Nov 2023", "Nov 2023", "2023", "6 – 17 Nov 2023", "1 Sep – 30 Nov 2019", "3 Dec 2019 – 4 Jan 2020". */
export function formatRange(first: Day, last: Day): string {
  if (first === last) return formatDay(first);
  const a = yearMonthDay(first);
  const b = yearMonthDay(last);
  const endsMonth = last === dayOf(b.year, b.month + 1, 1) - 1;
  if (a.day === 1 && endsMonth && a.year === b.year) {
    if (a.month === b.month) return dates.month(monthName(a.month), a.year);
    if (a.month === 1 && b.month === 12) return String(a.year);
  }
  const end = formatDay(last);
  if (a.year === b.year && a.month === b.month) return `${dates.dayAlone(a.day)} – ${end}`;
  if (a.year === b.year) return `${dates.dayOfMonth(a.day, monthName(a.month))} – ${end}`;
  return `${formatDay(first)} – ${end}`;
}

/** What people type into a date field: "2023-11-06", "6 Nov 2023", "Nov 6, 2023", "6/11/2023" (day first). Undefined for no date. */
export function parseTypedDay(text: string): Day | undefined {
  const plain = text.trim();
  const iso = parseIsoDay(plain);
  if (iso !== undefined) return iso;
  const named =
    /^(\d{1,2})\.?\s+(\p{L}{3,10})\.?,?\s+(\d{4})$/iu.exec(plain) ?? swap(/^(\p{L}{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})$/iu.exec(plain));
  if (named) return existing(Number(named[3]), monthNumber(named[2]!), Number(named[1]));
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain);
  return numbers ? existing(Number(numbers[3]), Number(numbers[2]), Number(numbers[1])) : undefined;
}

/** Of a month by its name, in the page’s language or in English, whole or as far as it was typed; 0 for no month. */
function monthNumber(typed: string): number {
  const word = typed.toLowerCase();
  const isMeant = (name: string) => name.toLowerCase().startsWith(word) || word.startsWith(name.toLowerCase().replace('.', ''));
  return Math.max(...[dates.months, dates.monthsInFull, ENGLISH].map((names) => names.findIndex(isMeant) + 1));
}

function swap(match: RegExpExecArray | null): string[] | null {
  return match && [match[0], match[2]!, match[1]!, match[3]!];
}

function existing(year: number, month: number, day: number): Day | undefined {
  return parseIsoDay(isoDayText(year, month, day));
}

function isoDayText(year: number, month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** For `<time datetime>` and date inputs. */
export const machineDay = isoDay;
