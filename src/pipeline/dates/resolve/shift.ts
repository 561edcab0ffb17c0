import { dayOf, isoDay, yearMonthDay, type Day } from '../../../schema/day.ts';
import { mondayOf } from '../calendar.ts';
import type { Unit } from '../finding.ts';
import type { Anchor } from './anchor.ts';

/**
 * The unit of the calendar that lies `count` units from the one that holds the anchor: −1 week is the week before, from
 * Monday to Sunday. Undefined where the anchor is not known that finely, or the year leaves the range of four figures.
 */
export function shiftValue(anchor: Anchor, unit: Unit, count: number): string | undefined {
  switch (unit) {
    case 'day':
      return anchor.day === undefined ? undefined : day(anchor.day + count);
    case 'week':
      return anchor.day === undefined ? undefined : days(mondayOf(anchor.day) + 7 * count, 7);
    case 'weekend':
      return anchor.day === undefined ? undefined : days(mondayOf(anchor.day) + 7 * count + 5, 2);
    case 'month':
      return anchor.month === undefined ? undefined : month(anchor.year!, anchor.month + count);
    case 'quarter': {
      if (anchor.month === undefined) return undefined;
      const quarter = Math.floor((anchor.month - 1) / 3) + count;
      const year = anchor.year! + Math.floor(quarter / 4);
      return isFourFigures(year) ? `${fourFigures(year)}-${33 + (((quarter % 4) + 4) % 4)}` : undefined;
    }
    case 'year':
      return anchor.year === undefined || !isFourFigures(anchor.year + count) ? undefined : fourFigures(anchor.year + count);
    case 'decade': {
      const decade = anchor.year === undefined ? -1 : Math.floor(anchor.year / 10) + count;
      return decade < 0 || decade > 999 ? undefined : `${String(decade).padStart(3, '0')}X`;
    }
    case 'century': {
      const century = anchor.year === undefined ? -1 : Math.floor(anchor.year / 100) + count;
      return century < 0 || century > 99 ? undefined : `${String(century).padStart(2, '0')}XX`;
    }
  }
}

/** From `count` units back to the anchor, or from it to `count` units ahead, as finely as the unit is. */
export function stretchValue(anchor: Anchor, unit: Unit, count: number): string | undefined {
  const [name, factor] = (
    { week: ['day', 7], weekend: ['day', 7], quarter: ['month', 3], decade: ['year', 10], century: ['year', 100] } as const
  )[unit as 'week'] ?? [unit, 1];
  const near = shiftValue(anchor, name as Unit, 0);
  const far = shiftValue(anchor, name as Unit, count * factor);
  if (near === undefined || far === undefined) return undefined;
  return count < 0 ? `${far}/${near}` : `${near}/${far}`;
}

function day(value: Day): string | undefined {
  return isFourFigures(yearMonthDay(value).year) ? isoDay(value) : undefined;
}

function days(first: Day, count: number): string | undefined {
  const [from, to] = [day(first), day(first + count - 1)];
  return from && to && `${from}/${to}`;
}

function month(year: number, value: number): string | undefined {
  return day(dayOf(year, value, 1))?.slice(0, 7);
}

function isFourFigures(year: number): boolean {
  return year >= 0 && year <= 9999;
}

function fourFigures(year: number): string {
  return String(year).padStart(4, '0');
}
