import { isoDay, weekdayOf, yearMonthDay, type Day } from '../../../schema/day.ts';
import { edtfDays } from '../../../schema/edtf.ts';
import type { DatedPassage } from '../../../schema/mention.ts';
import { mondayOf } from '../calendar.ts';
import type { CalendarSaying, Saying, Which } from '../finding.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import { chooseYear, nearestMonth } from './choose-year.ts';
import { shiftValue, stretchValue } from './shift.ts';
import type { Tense } from './tense.ts';

/** What a saying is read against. */
export interface Surroundings {
  /** The article's own date; without it only what is said whole is read. */
  readonly published?: Anchor;
  /** Dates read before this one, the latest first. */
  readonly mentioned: readonly Anchor[];
  /** A date with a year of its own earlier in the same sentence. */
  readonly sameSentence?: Anchor;
  readonly tense: () => Tense;
  readonly isSouthern: () => boolean;
}

export type Reading = Pick<DatedPassage, 'value' | 'inferred' | 'anchor' | 'direction'>;
type Part = 'year' | 'month' | 'day';

/** The days that words mean, and how that is known; undefined where the surroundings do not tell. */
export function resolve(saying: Saying, around: Surroundings): Reading | undefined {
  switch (saying.kind) {
    case 'value':
      return { value: mark(saying.value, saying.approximate) };
    case 'calendar':
      return resolveCalendar(saying, around);
    case 'shift': {
      const anchor = saying.from === 'published' ? around.published : latest(around.mentioned, saying.unit);
      const value = anchor && shiftValue(anchor, saying.unit, saying.count);
      return anchor && value ? inferred(mark(value, saying.approximate), partsOf(value), anchor) : undefined;
    }
    case 'stretch': {
      const value = around.published && stretchValue(around.published, saying.unit, saying.count);
      return value ? inferred(value, partsOf(value), around.published!) : undefined;
    }
    case 'offset': {
      const from = resolve(saying.of, around);
      if (!from) return undefined;
      if (saying.unit === 'anniversary') {
        const value = yearsAway(from.value, saying.count);
        return value === undefined ? undefined : withValue(from, value);
      }
      const anchor = anchorOf('mentioned', from.value);
      const value = anchor && shiftValue(anchor, saying.unit, saying.count);
      return anchor && value ? inferred(mark(value, saying.approximate), partsOf(value), anchor) : undefined;
    }
    case 'weekend': {
      const today = around.published?.day;
      if (today === undefined) return undefined;
      const saturday = mondayOf(today) + (saying.which === 'last' || !isComing(today, around.tense()) ? -2 : 5);
      return inferred(`${isoDay(saturday)}/${isoDay(saturday + 1)}`, ['year', 'month', 'day'], around.published!);
    }
    case 'holiday': {
      if (saying.year !== undefined) return { value: isoDay(saying.dayIn(saying.year)) };
      if (around.published?.year === undefined) return undefined;
      const valueIn = (year: number): string => isoDay(saying.dayIn(year));
      const value =
        saying.yearShift === undefined
          ? chooseYear(valueIn, around.published, saying.which, around.tense)
          : valueIn(around.published.year + saying.yearShift);
      return value === undefined ? undefined : inferred(value, ['year'], around.published);
    }
    case 'weekOf': {
      const reading = resolve(saying.of, around);
      const day = reading && edtfDays(reading.value)?.first;
      if (!reading || day === undefined) return undefined;
      return withValue(reading, `${isoDay(mondayOf(day))}/${isoDay(mondayOf(day) + 6)}`);
    }
    case 'range':
      return resolveRange(saying.from, saying.to, around);
  }
}

/** Whether "the weekend" is that of the running week: by tense, else from Wednesday on. On a Saturday or Sunday it always is. */
function isComing(today: Day, tense: Tense): boolean {
  if (weekdayOf(today) >= 5) return true;
  return tense === undefined ? weekdayOf(today) >= 2 : tense === 'future';
}

function resolveCalendar(saying: CalendarSaying, around: Surroundings): Reading | undefined {
  const southern = saying.month !== undefined && saying.month >= 21 && saying.month <= 24 && around.isSouthern();
  const valueIn = (year: number): string | undefined => calendarValue(southern ? { ...saying, month: saying.month! + 8 } : saying, year);
  if (saying.year !== undefined) return reading(valueIn(saying.year));

  const { published } = around;
  if (!published) return undefined;
  const counted = saying.which === undefined ? undefined : FROM_MENTIONED[saying.which];
  if (counted) {
    const anchor = latest(around.mentioned, saying.month === undefined ? 'day' : 'year');
    if (!anchor) return resolveCalendar(withoutAnchor(saying), around);
    if (saying.month !== undefined) return reading(chooseYear(valueIn, anchor, counted, around.tense), ['year'], anchor);
    const day = weekdayBeside(saying.weekday!, anchor.day!, counted);
    return inferred(isoDay(day), ['year', 'month', 'day'], anchor);
  }
  if (saying.month === undefined) return resolveDay(saying, published, around.tense);
  if (published.year === undefined) return undefined;
  if (saying.yearShift !== undefined) return reading(valueIn(published.year + saying.yearShift), ['year'], published);

  const { sameSentence } = around;
  if (
    saying.which === undefined &&
    sameSentence?.year !== undefined &&
    sameSentence.year !== published.year &&
    around.tense() !== (sameSentence.year < published.year ? 'future' : 'past')
  )
    return reading(valueIn(sameSentence.year), ['year'], sameSentence);
  const matching = (year: number): string | undefined => {
    const value = valueIn(year);
    return value !== undefined && (saying.weekday === undefined || weekdayOf(edtfDays(value)!.first) === saying.weekday)
      ? value
      : undefined;
  };
  const value = chooseYear(matching, published, saying.which, around.tense) ?? chooseYear(valueIn, published, saying.which, around.tense);
  return reading(value, ['year'], published);

  function reading(value: string | undefined, parts: Part[] = [], anchor?: Anchor): Reading | undefined {
    if (value === undefined) return undefined;
    return anchor ? inferred(mark(value, saying.approximate), parts, anchor) : { value: mark(value, saying.approximate) };
  }
}

/** Which of those that come again, counted from the last date spoken of. */
const FROM_MENTIONED: Partial<Record<Which, 'next' | 'last' | 'this'>> = { following: 'next', preceding: 'last', that: 'this' };

/** Where no date was spoken of before, the one of publication stands for it. */
function withoutAnchor({ which, ...saying }: CalendarSaying): CalendarSaying {
  return which === 'that' ? saying : { ...saying, which: which === 'following' ? 'next' : 'last' };
}

/** "the following Monday", "the previous Friday", "that Saturday" */
function weekdayBeside(weekday: number, day: Day, which: 'next' | 'last' | 'this'): Day {
  if (which === 'this') return mondayOf(day) + weekday;
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return which === 'next' ? day + ahead : day - (7 - (ahead % 7));
}

/** The same day or month so many years away; undefined where there is none (29 February) or the value is an interval. */
function yearsAway(value: string, years: number): string | undefined {
  const parts = /^(\d{4})((?:-\d\d){0,2})$/.exec(value);
  const away = parts && `${String(Number(parts[1]) + years).padStart(4, '0')}${parts[2]}`;
  return away && edtfDays(away) ? away : undefined;
}

/** A weekday or a day of a month that is not said. */
function resolveDay(saying: CalendarSaying, published: Anchor, tense: () => Tense): Reading | undefined {
  const today = published.day;
  if (today === undefined) return undefined;
  if (saying.weekday === undefined) {
    const value = saying.day === undefined ? undefined : nearestMonth(saying.day, today, tense());
    return value === undefined ? undefined : inferred(value, ['year', 'month'], published);
  }
  return inferred(isoDay(weekdayNear(saying.weekday, today)), ['year', 'month', 'day'], published);

  function weekdayNear(weekday: number, day: Day): Day {
    const thisWeek = mondayOf(day) + weekday;
    if (saying.weekShift !== undefined) return thisWeek + 7 * saying.weekShift;
    const daysBack = (weekdayOf(day) - weekday + 7) % 7;
    if (saying.which === 'last') return day - (daysBack || 7);
    // "next Friday" said on a Tuesday is the one of the week after.
    if (saying.which === 'next') return thisWeek + 7;
    if (saying.which === 'coming') return day + 7 - daysBack;
    // A newspaper writes its own day's name for today.
    if (daysBack === 0) return day;
    return tense() === 'future' ? day + 7 - daysBack : day - daysBack;
  }
}

function calendarValue({ month, day }: CalendarSaying, year: number): string | undefined {
  const value = `${String(year).padStart(4, '0')}${twoFigures(month)}${twoFigures(day)}`;
  return edtfDays(value) && value;
}

function twoFigures(part: number | undefined): string {
  return part === undefined ? '' : part < 10 ? `-0${part}` : `-${part}`;
}

/** Both ends of a range; what only one of them says of the year holds for the other, so that the range runs forward. */
export function resolveEnds(from: Saying, to: Saying, around: Surroundings): [Reading | undefined, Reading | undefined] {
  if (isWeekday(from) && isWeekday(to)) {
    const left = resolve(from, around);
    return [left, left && weekdayAfter(left, to.weekday!)];
  }
  const right = resolve(inheritYear(to, from), around);
  const rightDays = right && edtfDays(right.value);
  if (!rightDays || from.kind !== 'calendar' || from.year !== undefined || from.month === undefined || from.yearShift !== undefined)
    return [resolve(from, around), right];
  // "The season runs from June 1 until Nov. 30": the one that is on, where no tense tells.
  const running = around.published && around.tense() === undefined ? runningRange(from, to, around.published) : undefined;
  if (running) return running;
  const { year } = yearMonthDay(rightDays.first);
  const sameYear = calendarValue(from, year);
  const isSameYear = sameYear !== undefined && edtfDays(sameYear)!.first <= rightDays.first;
  const left = resolve({ ...from, year: isSameYear ? year : year - 1 }, around);
  return [left && right.inferred?.includes('year') ? withValue(right, left.value) : left, right];
}

/** Both ends without a year, such that the day of publication lies between them. */
function runningRange(from: CalendarSaying, to: Saying, published: Anchor): [Reading, Reading] | undefined {
  if (
    to.kind !== 'calendar' ||
    to.month === undefined ||
    to.year !== undefined ||
    to.yearShift !== undefined ||
    published.year === undefined
  )
    return undefined;
  for (const year of [published.year, published.year - 1]) {
    const left = calendarValue(from, year);
    const right = calendarValue(to, to.month < from.month! ? year + 1 : year);
    if (left === undefined || right === undefined) continue;
    if (edtfDays(left)!.first <= published.first && edtfDays(right)!.last >= published.last)
      return [inferred(left, ['year'], published), inferred(right, ['year'], published)];
  }
  return undefined;
}

function resolveRange(from: Saying, to: Saying, around: Surroundings): Reading | undefined {
  const [left, right] = resolveEnds(from, to, around);
  if (!left || !right) return undefined;
  const value = `${left.value.split('/')[0]}/${right.value.split('/').at(-1)}`;
  return edtfDays(value) ? withValue({ ...left, ...right }, value) : undefined;
}

function isWeekday(saying: Saying): saying is CalendarSaying {
  return saying.kind === 'calendar' && saying.weekday !== undefined && saying.month === undefined && saying.day === undefined;
}

/** "Wednesday through Friday": the Friday after that Wednesday, whatever the tense. */
function weekdayAfter(reading: Reading, weekday: number): Reading {
  const { first } = edtfDays(reading.value)!;
  return withValue(reading, isoDay(first + ((weekday - weekdayOf(first) + 7) % 7)));
}

/** "from May 2014 to June" */
function inheritYear(to: Saying, from: Saying): Saying {
  if (to.kind !== 'calendar' || from.kind !== 'calendar' || from.year === undefined || to.year !== undefined) return to;
  if (to.month === undefined || from.month === undefined || to.yearShift !== undefined) return to;
  return { ...to, year: from.year + (to.month < from.month ? 1 : 0) };
}

/** The latest date spoken of that is known finely enough to count such units from. */
function latest(mentioned: readonly Anchor[], unit: (Saying & { kind: 'shift' })['unit']): Anchor | undefined {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return mentioned.find(({ day }) => day !== undefined);
  if (unit === 'month' || unit === 'quarter') return mentioned.find(({ month }) => month !== undefined);
  return mentioned.find(({ year }) => year !== undefined);
}

function inferred(value: string, parts: readonly Part[], { kind, value: anchorValue }: Anchor): Reading {
  return withValue({ value, ...(parts.length ? { inferred: parts } : {}), anchor: { kind, value: anchorValue } }, value);
}

/** The reading with other days, and the direction in which they lie. */
function withValue({ inferred: parts, anchor: from }: Reading, value: string): Reading {
  const reading = { value, ...(parts ? { inferred: parts } : {}), ...(from ? { anchor: from } : {}) };
  const days = edtfDays(value);
  const anchor = from && edtfDays(from.value);
  if (!days || !anchor) return reading;
  return { ...reading, direction: days.last < anchor.first ? 'before' : days.first > anchor.last ? 'after' : 'within' };
}

function partsOf(value: string): Part[] {
  const end = value.split('/')[0]!;
  return end.length >= 10 ? ['year', 'month', 'day'] : end.length >= 7 ? ['year', 'month'] : ['year'];
}

function mark(value: string, approximate: boolean | undefined): string {
  if (!approximate) return value;
  return value
    .split('/')
    .map((end) => `${end}~`)
    .join('/');
}
