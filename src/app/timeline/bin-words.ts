import { common } from '../words/common.ts';
import { timeline } from '../words/timeline.ts';
import type { DayRange } from '../../schema/edtf.ts';
import { formatRange } from '../ui/format-date.ts';
import type { DatedRows } from './dated-rows.ts';
import { COARSER, type BinnedRows } from './histogram.ts';

/** A range as a label has it, without spaces inside a month: "7–13 Oct 2019". */
export function shortRange({ first, last }: DayRange): string {
  return formatRange(first, last).replace(/^(\d+\.?) – (\d+\.? \p{L})/u, '$1–$2');
}

const SPANS: readonly (readonly [most: number, unit: keyof typeof timeline.units])[] = [
  [7, 'week'],
  [31, 'month'],
  [92, 'quarter'],
  [184, 'half-year'],
  [366, 'year'],
  [3653, 'decade'],
  [36525, 'century'],
];

/**
 * What the axis cannot place, said beside it: "3 to the month only"; where they differ, "5 less exact dates", and each in turn in
 * `full`. Undefined where everything has its bin.
 */
export function coarserWords(
  rows: DatedRows,
  { bin }: BinnedRows,
  has: Uint8Array,
): { readonly short: string; readonly full: string } | undefined {
  const bySpan = new Map<keyof typeof timeline.units, number>();
  let count = 0;
  for (let row = 0; row < bin.length; row++) {
    if (bin[row] !== COARSER || !has[rows.article[row]!]) continue;
    const days = rows.last[row]! - rows.first[row]! + 1;
    const unit = SPANS.find(([most]) => days <= most)?.[1] ?? 'century';
    bySpan.set(unit, (bySpan.get(unit) ?? 0) + 1);
    count++;
  }
  if (count === 0) return undefined;
  const parts = [...bySpan].sort((a, b) => b[1] - a[1]).map(([unit, n]) => timeline.onlyToThe(n, timeline.units[unit]));
  return { short: parts.length === 1 ? parts[0]! : timeline.lessExact(count), full: parts.join(common.comma) };
}
