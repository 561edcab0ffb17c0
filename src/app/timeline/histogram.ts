import type { DayRange } from '../../schema/edtf.ts';
import { binOf, type Bins } from './bins.ts';
import type { DatedRows } from './dated-rows.ts';

/** In place of a bin's row, for what no bin of the axis holds wholly. */
export const COARSER = -1;
export const EARLIER = -2;
export const LATER = -3;

/** Which rows each bin holds; made once a unit, so that a brush move looks at the rows of two bins only. */
export interface BinnedRows {
  /** The bin of each row, or why it has none. */
  readonly bin: Int32Array;
  /** CSR by bin: its rows, ascending. */
  readonly start: Int32Array;
  readonly row: Int32Array;
}

export function binRows(rows: DatedRows, bins: Bins): BinnedRows {
  const bin = new Int32Array(rows.count);
  const start = new Int32Array(bins.count + 1);
  for (let row = 0; row < rows.count; row++) {
    const first = binOf(bins, rows.first[row]!);
    const last = binOf(bins, rows.last[row]!);
    if (last < 0) bin[row] = EARLIER;
    else if (first >= bins.count) bin[row] = LATER;
    else bin[row] = first === last ? first : COARSER;
    if (bin[row]! >= 0) start[bin[row]! + 1]!++;
  }
  for (let i = 0; i < bins.count; i++) start[i + 1]! += start[i]!;
  const inOrder = new Int32Array(start[bins.count]!);
  const next = start.slice();
  for (let row = 0; row < rows.count; row++) if (bin[row]! >= 0) inOrder[next[bin[row]!]!++] = row;
  return { bin, start, row: inOrder };
}

export interface Histogram {
  /** Rows by bin. */
  readonly counts: Int32Array;
  /** Rows that lie in no single bin, outside the axis on either side. */
  readonly coarser: number;
  readonly earlier: number;
  readonly later: number;
}

/** @param has the articles whose rows count, one byte an article; undefined for all */
export function histogram(rows: DatedRows, { bin, start }: BinnedRows, has?: Uint8Array): Histogram {
  const counts = new Int32Array(start.length - 1);
  const beside = new Int32Array(4);
  const { article } = rows;
  for (let row = 0; row < bin.length; row++) {
    if (has && !has[article[row]!]) continue;
    const at = bin[row]!;
    if (at >= 0) counts[at]!++;
    else beside[-at]!++;
  }
  return { counts, coarser: beside[-COARSER]!, earlier: beside[-EARLIER]!, later: beside[-LATER]! };
}

/** Rows of one bin that lie wholly inside a range: a cut week is inked only inside. */
export function countInside(rows: DatedRows, { start, row }: BinnedRows, which: number, range: DayRange, has: Uint8Array): number {
  let count = 0;
  for (let i = start[which]!; i < start[which + 1]!; i++) {
    const at = row[i]!;
    if (has[rows.article[at]!] && range.first <= rows.first[at]! && rows.last[at]! <= range.last) count++;
  }
  return count;
}

/** Articles with a row in one bin, ascending, each once. */
export function articlesInBin(rows: DatedRows, { start, row }: BinnedRows, which: number): number[] {
  const found: number[] = [];
  for (let i = start[which]!; i < start[which + 1]!; i++) {
    const article = rows.article[row[i]!]!;
    if (found.at(-1) !== article) found.push(article);
  }
  return found;
}
