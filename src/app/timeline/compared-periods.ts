import type { DayRange } from '../../schema/edtf.ts';
import type { ComparedClause } from '../query/clauses.ts';

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

/** The period that comes first in time, and the one after it. */
function inOrder({ earlier, later }: ComparedClause): readonly ['earlier', 'later'] | readonly ['later', 'earlier'] {
  return earlier.first <= later.first ? ['earlier', 'later'] : ['later', 'earlier'];
}

/** The day that parts the periods: the first of the second. Undefined where they do not touch, or overlap. */
export function partingDay(compared: ComparedClause): number | undefined {
  const [before, after] = inOrder(compared);
  return compared[before].last + 1 === compared[after].first ? compared[after].first : undefined;
}

/** Periods that touch, parted by another day; either keeps a day at least, and their outer ends stay. */
export function partedAt(compared: ComparedClause, day: number): ComparedClause {
  const [before, after] = inOrder(compared);
  const { first } = compared[before];
  const { last } = compared[after];
  const parting = Math.max(first + 1, Math.min(last, day));
  return { ...compared, [before]: { first, last: parting - 1 }, [after]: { first: parting, last } };
}

/** Px of what a reader takes hold of, by period: its beginning and end, and what parts the two. */
interface ComparedGrips {
  readonly earlier: readonly [number, number];
  readonly later: readonly [number, number];
  readonly parting: number | undefined;
}

/**
 * Where the grips of both periods stand: at their ends, in the order of time, and no nearer than their targets allow. What parts the
 * two stands among them, or where it has a row of its own, on its day.
 *
 * @param x px of a boundary between days, within the axis
 * @param apart least px between two
 * @param isAmong whether what parts the periods stands in the row of the grips
 */
export function comparedGrips(
  compared: ComparedClause,
  x: (day: number) => number,
  apart: number,
  bounds: readonly [number, number],
  isAmong: boolean,
): ComparedGrips {
  const [before, after] = inOrder(compared);
  const day = partingDay(compared);
  const ends = (name: 'earlier' | 'later') => [x(compared[name].first), x(compared[name].last + 1)];
  const among = isAmong && day !== undefined ? [x(day)] : [];
  const places = spreadApart([...ends(before), ...among, ...ends(after)], apart, bounds);
  const [of, rest] = [[places[0]!, places[1]!] as const, places.slice(2 + among.length)];
  return {
    ...({ [before]: of, [after]: [rest[0]!, rest[1]!] } as Pick<ComparedGrips, 'earlier' | 'later'>),
    parting: day === undefined ? undefined : isAmong ? places[2]! : x(day),
  };
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
