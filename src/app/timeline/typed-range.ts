import { timeline } from '../words/timeline.ts';
import { isoDay } from '../../schema/day.ts';
import { edtfDays, type DayRange } from '../../schema/edtf.ts';
import { parseTypedDay } from '../ui/format-date.ts';

/** The days that a reader types: a day in any of the usual ways, or a month or a year ("Sep 2019", "2019-09", "2019"). */
export function typedDays(text: string): DayRange | undefined {
  const day = parseTypedDay(text);
  if (day !== undefined) return { first: day, last: day };
  const plain = text.trim();
  const value = edtfDays(plain);
  if (value) return value;
  const inMonth = parseTypedDay(`1 ${plain}`);
  return inMonth === undefined ? undefined : edtfDays(isoDay(inMonth).slice(0, 7));
}

/**
 * A range with one end as typed; nothing typed means as far as there is something. Answers with what is wrong with it, where
 * something is.
 */
export function withTypedEnd(range: DayRange, extent: DayRange, end: 'first' | 'last', typed: string): DayRange | string {
  const text = typed.trim();
  const day = text === '' ? extent[end] : typedDays(text)?.[end];
  if (day === undefined) return timeline.noDate(text);
  if (end === 'first' && day > range.last) return timeline.afterEnd(range.last);
  if (end === 'last' && day < range.first) return timeline.beforeBeginning(range.first);
  return { ...range, [end]: day };
}
