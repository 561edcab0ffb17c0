import type { DayRange } from '../../schema/edtf.ts';
import { formatRange } from '../ui/format-date.ts';
import type { ComparedClause } from '../query/clauses.ts';

export type PeriodName = keyof ComparedClause;

/** What a comparison begins with: what is brushed against as many days before it; where nothing is, the halves of all days. */
export function comparedFrom(range: DayRange | undefined, extent: DayRange): ComparedClause {
  if (!range) return beforeAndAfter(Math.ceil((extent.first + extent.last + 1) / 2), extent);
  return {
    earlier: { first: range.first - (range.last - range.first + 1), last: range.first - 1 },
    later: { first: range.first, last: range.last },
  };
}

/** All that lies before a day, against that day and what follows. */
export function beforeAndAfter(day: number, extent: DayRange): ComparedClause {
  return {
    earlier: { first: Math.min(extent.first, day - 1), last: day - 1 },
    later: { first: day, last: Math.max(extent.last, day) },
  };
}

export function periodTitle(name: PeriodName, { first, last }: DayRange): string {
  return `${name === 'earlier' ? 'Earlier' : 'Later'}, ${formatRange(first, last)}`;
}

/** The days of either period, as one range where they touch or overlap. */
export function daysCompared({ earlier, later }: ComparedClause): readonly DayRange[] {
  if (earlier.last + 1 < later.first || later.last + 1 < earlier.first) return [earlier, later];
  return [{ first: Math.min(earlier.first, later.first), last: Math.max(earlier.last, later.last) }];
}

/** Places as near to those wished for as they can be, in the same order, and at least so far apart. */
export function spreadApart(wished: readonly number[], apart: number, [low, high]: readonly [number, number]): number[] {
  const order = wished.map((_, i) => i).sort((a, b) => wished[a]! - wished[b]! || a - b);
  // Taken together, those that push one another stand around their mean.
  const groups: { sum: number; size: number }[] = [];
  order.forEach((which, rank) => {
    let group = { sum: wished[which]! - rank * apart, size: 1 };
    for (let before = groups.at(-1); before && before.sum / before.size > group.sum / group.size; before = groups.at(-1)) {
      groups.pop();
      group = { sum: before.sum + group.sum, size: before.size + group.size };
    }
    groups.push(group);
  });
  const means = groups.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  const most = high - (wished.length - 1) * apart;
  const places: number[] = [];
  order.forEach((which, rank) => (places[which] = Math.max(low, Math.min(most, means[rank]!)) + rank * apart));
  return places;
}
