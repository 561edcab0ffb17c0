import type { Finding, Refiner, Saying } from '../finding.ts';

/**
 * Makes one finding of two neighbours that complete each other: "Friday" + "January 4, 2019", "March 20" + "last year",
 * "the third quarter" + "of 2018", "Tuesday" + "of last week", "last week" + "on Tuesday".
 */
export const joinNeighbours: Refiner = (findings, sentence) => {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const saying = last && join(last.saying, finding.saying, sentence.slice(last.end, finding.start));
    if (last && saying) joined[joined.length - 1] = { start: last.start, end: finding.end, saying };
    else joined.push(finding);
  }
  return joined;
};

function join(left: Saying, right: Saying, gap: string): Saying | undefined {
  if (left.kind === 'calendar' && isWeekdayOnly(left)) {
    if (/^\.?,?\s(?:the\s)?$/.test(gap)) {
      if (right.kind === 'calendar' && right.day !== undefined && right.weekday === undefined) return { ...right, weekday: left.weekday! };
      if (right.kind === 'range' && right.from.kind === 'calendar' && right.from.day !== undefined)
        return { ...right, from: { ...right.from, weekday: left.weekday! } };
    }
    if (/^,?\s(?:of\s)?$/.test(gap) && isOfPublished(right, 'week')) return { ...left, weekShift: right.count };
  }
  // "Last year August 8", "five years ago today", "a hundred years ago this April"
  if (gap === ' ' && right.kind === 'calendar' && right.month !== undefined && right.year === undefined && isOfPublished(left, 'year'))
    return right.which === undefined && right.yearShift === undefined ? { ...right, yearShift: left.count } : undefined;
  if (gap === ' ' && left.kind === 'shift' && left.unit === 'year' && left.from === 'published' && left.count < 0 && isNow(right))
    return { kind: 'offset', unit: 'anniversary', count: left.count, of: right };
  if (right.kind === 'calendar' && isWeekdayOnly(right) && isOfPublished(left, 'week') && /^,?\s(?:on\s)?$/.test(gap))
    return { ...right, weekShift: left.count };
  if (
    (left.kind === 'calendar' && left.month !== undefined && left.year === undefined) ||
    (left.kind === 'holiday' && left.year === undefined)
  ) {
    if (/^,?\s(?:of\s|in\s|of\sthe\syear\s)?$/.test(gap) || /^\s['’]?$/.test(gap)) {
      if (isOfPublished(right, 'year')) return { ...left, yearShift: right.count };
      if (right.kind === 'calendar' && isYearOnly(right)) return { ...left, year: right.year! };
      // "the winter of 2018–2019", and a summer in the south, begins in 2018.
      if (
        right.kind === 'range' &&
        left.kind === 'calendar' &&
        (left.month === 24 || left.month === 22) &&
        right.from.kind === 'calendar' &&
        isYearOnly(right.from)
      )
        return { ...left, year: right.from.year! };
    }
  }
  return undefined;
}

function isWeekdayOnly(saying: Saying & { kind: 'calendar' }): boolean {
  return saying.weekday !== undefined && saying.day === undefined && saying.weekShift === undefined && saying.which === undefined;
}

/** "today", "this month", "this April": what an anniversary may be counted from. */
function isNow(saying: Saying): boolean {
  if (saying.kind === 'shift')
    return (saying.unit === 'day' || saying.unit === 'month') && saying.count === 0 && saying.from === 'published';
  return saying.kind === 'calendar' && saying.which === 'this' && saying.month !== undefined && saying.month <= 12;
}

function isYearOnly(saying: Saying & { kind: 'calendar' }): boolean {
  return saying.year !== undefined && saying.month === undefined;
}

function isOfPublished(saying: Saying, unit: 'week' | 'year'): saying is Saying & { kind: 'shift' } {
  return (
    saying.kind === 'shift' && saying.unit === unit && saying.from === 'published' && Math.abs(saying.count) <= 1 && !saying.approximate
  );
}
