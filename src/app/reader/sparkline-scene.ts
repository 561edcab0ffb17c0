import { dayOf, yearMonthDay, type Day } from '../../schema/day.ts';
import { formatDay, monthName } from '../ui/format-date.ts';
import { dates } from '../words/dates.ts';

/** Bars over time, small. All numbers in px. */
export interface SparklineScene {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
  /** Grey for all, ink for what is inside the selection. */
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number; readonly inside: number }[];
  readonly band: { readonly x: number; readonly width: number } | undefined;
  readonly labels: readonly { readonly x: number; readonly anchor: 'start' | 'middle' | 'end'; readonly text: string }[];
  /** Articles in the highest bar. */
  readonly most: number;
  /** Px that the bars must stand lower, so that the words about the highest are not written across one. */
  readonly headroom: number;
}

export interface SparklineInput {
  readonly span: { readonly first: Day; readonly last: Day };
  /** The days of each article, and whether it is inside the selection. */
  readonly articles: readonly { readonly first: Day; readonly last: Day; readonly isInside: boolean }[];
  readonly range: { readonly first: Day; readonly last: Day } | undefined;
  readonly width: number;
  /** Of the highest bar. */
  readonly height: number;
}

const UNITS = [
  { unit: 'day', binOf: (day: Day) => day, startOf: (bin: number) => bin },
  { unit: 'week', binOf: (day: Day) => Math.floor((day + 3) / 7), startOf: (bin: number) => bin * 7 - 3 },
  monthsUnit('month', 1),
  monthsUnit('quarter', 3),
  monthsUnit('year', 12),
  monthsUnit('decade', 120),
] as const;

function monthsUnit<U extends string>(unit: U, months: number) {
  const binOf = (day: Day) => {
    const { year, month } = yearMonthDay(day);
    return Math.floor((year * 12 + month - 1) / months);
  };
  return { unit, binOf, startOf: (bin: number) => dayOf(Math.floor((bin * months) / 12), ((bin * months) % 12) + 1, 1) };
}

const MOST_BARS = 40;
const WIDEST_BAR = 14;
const LABEL_WIDTH = 36;
const MOST_WIDTH = 52;
const MOST_HEIGHT = 12;

/** What a bar stands for: the shortest unit that does not take too many of them. */
export function sparklineUnit(span: SparklineInput['span']): SparklineScene['unit'] {
  return unitFor(span).unit;
}

function unitFor({ first, last }: SparklineInput['span']) {
  return UNITS.find(({ binOf }) => binOf(last) - binOf(first) < MOST_BARS) ?? UNITS.at(-1)!;
}

/** An article whose date is coarser than the bars belongs to none and is left out. */
export function sparklineScene({ span, articles, range, width, height }: SparklineInput): SparklineScene {
  const { unit, binOf, startOf } = unitFor(span);
  const bins = new Map<number, { all: number; inside: number }>();
  for (const { first, last, isInside } of articles) {
    const at = binOf(first);
    if (binOf(last) !== at) continue;
    const bin = bins.get(at) ?? { all: 0, inside: 0 };
    bins.set(at, { all: bin.all + 1, inside: bin.inside + Number(isInside) });
  }
  const begin = startOf(binOf(span.first));
  const end = startOf(binOf(span.last) + 1);
  const x = (day: Day) => ((Math.min(Math.max(day, begin), end) - begin) / (end - begin)) * width;
  const most = Math.max(0, ...[...bins.values()].map((bin) => bin.all));
  const bars = [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, { all, inside }]) => {
      const from = x(startOf(bin));
      const room = x(startOf(bin + 1)) - from;
      const wide = Math.max(1.5, Math.min(WIDEST_BAR, room - 1));
      return { x: from + (room - wide) / 2, width: wide, height: (all / most) * height, inside: (inside / most) * height };
    });
  const overlaps = range && range.first < end && range.last >= begin;
  return {
    unit,
    bars,
    band: overlaps ? { x: x(range.first), width: Math.max(1, x(range.last + 1) - x(range.first)) } : undefined,
    labels: labelsOf(span, x, width),
    most,
    headroom: bars.some((bar) => bar.x + bar.width > width - MOST_WIDTH && bar.height > height - MOST_HEIGHT) ? MOST_HEIGHT : 0,
  };
}

function labelsOf({ first, last }: SparklineInput['span'], x: (day: Day) => number, width: number): SparklineScene['labels'] {
  const [from, to] = [formatDay(first), formatDay(last)];
  const { year: firstYear, month, day } = yearMonthDay(first);
  const lastYear = yearMonthDay(last).year;
  if (first === last) return [{ x: width / 2, anchor: 'middle', text: from }];
  const end = { x: width, anchor: 'end' } as const;
  if (firstYear === lastYear)
    return [
      { x: 0, anchor: 'start', text: dates.dayOfMonth(day, monthName(month)) },
      { ...end, text: to },
    ];
  const labels: SparklineScene['labels'][number][] = [];
  const farthest = width - LABEL_WIDTH;
  const startOf = (year: number) => x(dayOf(year, 1, 1));
  let free = 0;
  for (let year = firstYear; year <= lastYear; year++) {
    const at = startOf(year);
    const isBetween = year > firstYear && year < lastYear;
    if (Math.min(at, farthest) < free || (isBetween && at + LABEL_WIDTH > Math.min(startOf(lastYear), farthest))) continue;
    labels.push({ ...(at > farthest ? end : ({ x: at, anchor: 'start' } as const)), text: String(year) });
    free = at + LABEL_WIDTH;
  }
  return labels;
}
