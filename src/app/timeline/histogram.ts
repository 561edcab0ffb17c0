import type { DayRange } from '../../schema/edtf.ts';
import { binOf, type Bins } from './bins.ts';
import type { DatedRows } from './dated-rows.ts';

/** In place of a bin's row, for what no bin of the axis holds wholly. */
export const COARSER = -1;
export const EARLIER = -2;
export const LATER = -3;

/** The bin of each row, or why it has none. Made once a unit: what a brush move then costs is one pass over the rows. */
export function binRows(rows: DatedRows, bins: Bins): Int32Array {
  const bin = new Int32Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const first = binOf(bins, rows.first[row]!);
    const last = binOf(bins, rows.last[row]!);
    if (last < 0) bin[row] = EARLIER;
    else if (first >= bins.count) bin[row] = LATER;
    else bin[row] = first === last ? first : COARSER;
  }
  return bin;
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
export function histogram(rows: DatedRows, bin: Int32Array, binCount: number, has?: Uint8Array): Histogram {
  const counts = new Int32Array(binCount);
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
export function countInside(rows: DatedRows, bin: Int32Array, which: number, range: DayRange, has: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < bin.length; row++) {
    if (bin[row] === which && has[rows.article[row]!] && range.first <= rows.first[row]! && rows.last[row]! <= range.last) count++;
  }
  return count;
}

/** Articles with a row in one bin, ascending, each once. */
export function articlesInBin(rows: DatedRows, bin: Int32Array, which: number): number[] {
  const found: number[] = [];
  for (let row = 0; row < bin.length; row++) {
    if (bin[row] === which && found.at(-1) !== rows.article[row]) found.push(rows.article[row]!);
  }
  return found;
}
