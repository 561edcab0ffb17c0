import { yearMonthDay, type Day } from '../../../schema/day.ts';
import { edtfDays } from '../../../schema/edtf.ts';
import type { DateAnchor } from '../../../schema/mention.ts';

/** A date that others are counted from, with its parts as far as they are known without doubt. */
export interface Anchor extends DateAnchor {
  readonly first: Day;
  readonly last: Day;
  readonly year?: number;
  readonly month?: number;
  /** Known only where the anchor is a single day. */
  readonly day?: Day;
}

/** Undefined where the value is none that names days. */
export function anchorOf(kind: DateAnchor['kind'], value: string): Anchor | undefined {
  const days = edtfDays(value);
  if (!days) return undefined;
  const from = yearMonthDay(days.first);
  const to = yearMonthDay(days.last);
  const sameYear = from.year === to.year;
  return {
    kind,
    value,
    ...days,
    ...(sameYear ? { year: from.year } : {}),
    ...(sameYear && from.month === to.month ? { month: from.month } : {}),
    ...(days.first === days.last ? { day: days.first } : {}),
  };
}
