import type { DayRange } from '../../schema/edtf.ts';
import type { Bins } from './bins.ts';
import type { TimeScale } from './time-scale.ts';

/** What bars stand for, by bin. */
export interface BarCounts {
  /** Rows by bin: all, and those of articles that match every other clause. */
  readonly totals: Int32Array;
  readonly matching: Int32Array;
  /** Matching rows of a bin inside the range; asked for cut bins only. */
  readonly inside: (bin: number, range: DayRange) => number;
}

export interface BarPathsInput extends BarCounts {
  readonly scale: TimeScale;
  readonly bins: Bins;
  /** The bins drawn: `[from, to)`. */
  readonly visible: readonly [from: number, to: number];
  readonly sides: (bin: number) => readonly [x0: number, x1: number];
  /** Whether some other clause leaves articles out: else what lies outside the range stays pale. */
  readonly isFiltered: boolean;
  /** The clause's range; undefined where everything is selected. */
  readonly range: DayRange | undefined;
  /** Several in its place, apart from one another and in their order. */
  readonly ranges?: readonly DayRange[] | undefined;
  /** Bars show the share of these in per cent, not how many there are. */
  readonly of: Int32Array | undefined;
  /** Where bars stand, where one of so many rows (or per cent) ends, and where the tallest may. */
  readonly foot: number;
  readonly y: (value: number) => number;
  readonly ceiling: number;
}

/** Bars as path data: all rows pale, their upper edges, matching rows in grey and in ink, and shares of too few rows as outlines. */
export interface BarPaths {
  readonly total: string;
  readonly caps: string;
  readonly mid: string;
  readonly ink: string;
  readonly hollow: string;
}

/** A share of fewer rows says little: one of two is half. */
export const FEW = 5;

export function barPaths(input: BarPathsInput): BarPaths {
  const { bins, scale, visible, totals, matching, isFiltered, of, foot, ceiling } = input;
  const ranges = input.ranges ?? (input.range ? [input.range] : []);
  const paths = { total: '', caps: '', mid: '', ink: '', hollow: '' };
  const top = (value: number) => Math.max(ceiling, input.y(value));
  const bar = (into: 'total' | 'mid' | 'ink', x0: number, x1: number, value: number) => {
    if (value > 0 && x1 > x0) paths[into] += `M${round(x0)} ${foot}V${top(value)}H${round(x1)}V${foot}Z`;
  };
  for (let bin = visible[0]; bin < visible[1]; bin++) {
    if (totals[bin] === 0) continue;
    const [x0, x1] = input.sides(bin);
    const count = matching[bin]!;
    const value = (rows: number) => (of ? (100 * rows) / of[bin]! : rows);
    if (of && of[bin]! < FEW) {
      if (count > 0) paths.hollow += outline(x0 + 0.5, Math.max(x0 + 1, x1 - 0.5), foot, input.y(value(count)), ceiling);
      continue;
    }
    bar('total', x0, x1, value(totals[bin]!));
    paths.caps += `M${round(x0)} ${top(value(totals[bin]!)) + 0.5}H${round(x1)}`;
    if (count === 0) continue;
    const first = bins.starts[bin]!;
    const last = bins.starts[bin + 1]! - 1;
    const cut = ranges.filter((one) => one.first <= last && first <= one.last);
    if (!ranges.length || cut.some((one) => one.first <= first && last <= one.last)) bar('ink', x0, x1, value(count));
    else {
      // Counts of the parts of a cut bin add up; a share is that of the whole bin, and says so in each.
      const inside = cut.map((one) => input.inside(bin, one));
      const outside = isFiltered ? inside.reduce((left, rows) => left - rows, count) : 0;
      const part = (rows: number) => (rows > 0 ? value(of ? count : rows) : 0);
      let from = x0;
      cut.forEach((one, i) => {
        const [cut0, cut1] = [one.first, one.last + 1].map((day) => Math.min(x1, Math.max(x0, scale.x(day)))) as [number, number];
        bar('mid', from, cut0, part(outside));
        bar('ink', cut0, (from = cut1), part(inside[i]!));
      });
      bar('mid', from, x1, part(outside));
    }
  }
  return paths;
}

/** The greatest share in per cent, of bins with enough rows for it to mean something, if any has some. */
export function greatestShare(counts: Int32Array, of: Int32Array, [from, to]: readonly [from: number, to: number]): number {
  let solid = 0;
  let thin = 0;
  for (let bin = from; bin < to; bin++) {
    if (counts[bin] === 0) continue;
    const share = (100 * counts[bin]!) / of[bin]!;
    if (of[bin]! < FEW) thin = Math.max(thin, share);
    else solid = Math.max(solid, share);
  }
  return solid || thin;
}

/** Open at the top where it ends beyond the ceiling. */
function outline(x0: number, x1: number, foot: number, y: number, ceiling: number): string {
  const [left, right] = [round(x0), round(x1)];
  return y < ceiling ? `M${left} ${foot}V${ceiling}M${right} ${foot}V${ceiling}` : `M${left} ${foot}V${round(y) + 0.5}H${right}V${foot}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
