import { timelineMore } from '../words/timeline-more.ts';
import { shortRange } from './bin-words.ts';
import { binOf, binRange, makeBins, type Bins } from './bins.ts';
import type { PlaneAxes } from './plane-layout.ts';
import type { PlaneRows } from './plane-marks.ts';

/** The plane in numbers. */
export interface PlaneTable {
  readonly unit: 'year' | 'decade';
  /** What is mentioned, the columns that hold something: years, and beside them what lies in none. */
  readonly columns: readonly string[];
  /** By the year published. */
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** More years than these are no table to walk through. */
const MOST_YEARS = 30;
const YEAR = 366;

/** @param has the articles whose passages count, one byte an article */
export function yearTable({ published, mentioned }: PlaneAxes, rows: PlaneRows, has: Uint8Array): PlaneTable {
  const isLong = [published, mentioned].some(({ whole }) => whole.end - whole.first > MOST_YEARS * YEAR);
  const unit = isLong ? 'decade' : 'year';
  const across = makeBins(unit, { first: mentioned.whole.first, last: mentioned.whole.end - 1 });
  const down = makeBins(unit, published.extent);
  const words = timelineMore.plane;
  const less = words.lessColumn[unit];
  const beside = [words.earlierColumn, words.laterColumn, less];
  const width = across.count + beside.length;
  const counts = Array.from({ length: down.count + 1 }, () => new Int32Array(width));
  for (let row = 0; row < rows.count; row++) {
    const days = has[rows.article[row]!] ? rows.published(rows.article[row]!) : undefined;
    if (!days) continue;
    const at = binOf(down, days.first);
    const line = at === binOf(down, days.last) ? at : down.count;
    counts[line]![columnOf(across, rows.first[row]!, rows.last[row]!)]!++;
  }
  const used = Array.from({ length: width }, (_, column) => column).filter((column) => counts.some((line) => line[column]! > 0));
  return {
    unit,
    columns: used.map((column) => (column < across.count ? shortRange(binRange(across, column)) : beside[column - across.count]!)),
    rows: counts.flatMap((line, i) =>
      line.some((count) => count > 0)
        ? [{ name: i < down.count ? shortRange(binRange(down, i)) : less, counts: used.map((column) => line[column]!) }]
        : [],
    ),
  };
}

function columnOf(bins: Bins, first: number, last: number): number {
  const [from, to] = [binOf(bins, first), binOf(bins, last)];
  if (to < 0) return bins.count;
  if (from >= bins.count) return bins.count + 1;
  return from === to ? from : bins.count + 2;
}
