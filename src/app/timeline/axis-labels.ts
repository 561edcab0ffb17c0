import { dates } from '../words/dates.ts';
import { dayOf, weekdayOf, yearMonthDay, type Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import { monthName } from '../ui/format-date.ts';
import type { TimeUnit } from '../../schema/time-unit.ts';
import { binAfter, binStart, MEAN_DAYS } from './bins.ts';
import type { TimeScale } from './time-scale.ts';

export interface AxisLabel {
  /** Of the tick; for a centred label, of its middle. */
  readonly x: number;
  readonly text: string;
  /** A year, or the bin of the first or last day of all. */
  readonly isStrong: boolean;
  /** Centred under its bin, without a tick: the bins are wide enough for one label each. */
  readonly isCentred: boolean;
}

/** A stretch of the axis that is taken: labels yield to the dates of the brush. */
export type Taken = readonly [from: number, to: number];

/** Mean width of a character at 11 px, on the generous side. */
export const CHARACTER_PX = 6.2;
/** Between one label and what else stands on the axis. */
const GAP = 4;
/** From a tick to its label. */
const INDENT = 4;
/** Height of a label on an axis that goes up, and least px between two. */
const LINE = 12;
const UPRIGHT_LEAST = 28;

type Step = { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number; readonly days: number; readonly leastPx: number };

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, days: 1, leastPx: 44 },
  { unit: 'day', count: 2, days: 2, leastPx: 44 },
  { unit: 'week', count: 1, days: 7, leastPx: 56 },
  { unit: 'month', count: 1, days: 30.44, leastPx: 60 },
  { unit: 'month', count: 3, days: 91.3, leastPx: 60 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count): Step => ({ unit: 'year', count, days: 365.25 * count, leastPx: 56 })),
];

/**
 * Labels of the axis, from left to right, that touch neither each other nor what is taken.
 *
 * @param unit of the bins: the labels are never finer
 * @param yearsOnly as on a phone
 * @param sayYear whether the first label names the year where none else does
 * @param ends days whose bins stand out, where each has its own label
 * @param isUpright whether the axis goes up, its px from the lower end: labels then stand beside their ticks
 */
export function axisLabels(
  scale: TimeScale,
  unit: TimeUnit,
  yearsOnly: boolean,
  sayYear: boolean,
  taken: readonly Taken[],
  ends?: DayRange,
  isUpright = false,
): AxisLabel[] {
  const coarseEnough = STEPS.filter((step) => !yearsOnly || step.unit === 'year').filter((step) => step.days >= MEAN_DAYS[unit] * 0.9);
  const step = coarseEnough.find(({ days, leastPx }) => days * scale.pxPerDay >= (isUpright ? UPRIGHT_LEAST : leastPx)) ?? STEPS.at(-1)!;
  const isCentred = !yearsOnly && unit !== 'week' && step.unit === unit && (unit === 'day' || step.count === 1);
  const first = firstOn(step, Math.ceil(scale.first));
  const texts: { day: Day; text: string; isYear: boolean }[] = [];
  for (let day = first; day < scale.end; day = next(step, day)) texts.push({ day, ...textOf(step, day) });
  if (sayYear && texts.length > 0 && !texts.some(({ isYear }) => isYear)) {
    texts[0] = { ...texts[0]!, text: `${texts[0]!.text} ${yearMonthDay(texts[0]!.day).year}` };
  }
  if (yearsOnly && texts.length === 0) return [wholeSpanLabel(scale)];
  const labels: AxisLabel[] = [];
  const used = [...taken];
  for (const { day, text, isYear } of texts) {
    const middle = (scale.x(day) + scale.x(binAfter(unit, binStart(unit, day)))) / 2;
    const x = isCentred ? middle : scale.x(day);
    const width = isUpright ? LINE : text.length * CHARACTER_PX * (isYear ? 1.08 : 1);
    const from = isCentred || isUpright ? x - width / 2 : x + INDENT;
    if (from + width > scale.width + 20 || used.some((other) => from < other[1] + GAP && other[0] - GAP < from + width)) continue;
    used.push([from, from + width]);
    const isEnd = isCentred && ends !== undefined && (day === binStart(unit, ends.first) || day === binStart(unit, ends.last));
    labels.push({ x, text, isStrong: isYear || isEnd, isCentred });
  }
  return labels;
}

/** For a strip of years in which no year begins: the month or year that it lies in. */
function wholeSpanLabel({ first, end, width }: TimeScale): AxisLabel {
  const from = yearMonthDay(Math.floor(first));
  const to = yearMonthDay(Math.ceil(end) - 1);
  const text = from.month === to.month ? dates.month(monthName(to.month), to.year) : String(to.year);
  return { x: width / 2, text, isStrong: true, isCentred: true };
}

function firstOn(step: Step, day: Day): Day {
  if (step.unit === 'day') return day;
  if (step.unit === 'week') return day + ((7 - weekdayOf(day)) % 7);
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  if (step.unit === 'year') return dayOf(Math.ceil((year + (month > 1 || dayOfMonth > 1 ? 1 : 0)) / step.count) * step.count, 1, 1);
  const months = year * 12 + month - 1 + (dayOfMonth > 1 ? 1 : 0);
  return dayOf(0, Math.ceil(months / step.count) * step.count + 1, 1);
}

function next(step: Step, day: Day): Day {
  if (step.unit === 'day') return day + step.count;
  if (step.unit === 'week') return day + 7 * step.count;
  const { year, month } = yearMonthDay(day);
  return step.unit === 'year' ? dayOf(year + step.count, 1, 1) : dayOf(year, month + step.count, 1);
}

function textOf(step: Step, day: Day): { text: string; isYear: boolean } {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  if (step.unit === 'year') return { text: String(year), isYear: true };
  if (step.unit === 'month') return month === 1 ? { text: String(year), isYear: true } : { text: monthName(month), isYear: false };
  return { text: dates.dayOfMonth(dayOfMonth, monthName(month)), isYear: false };
}
